using SupportPortal.Domain.Packs;

namespace SupportPortal.Web.Pages.Orders;

/// <summary>Why a draft was not submitted when its order was paid, in words.</summary>
internal static class Obstacles
{
    /// <summary>The end of a sentence.</summary>
    public static string Of(SubmissionObstacle obstacle) => obstacle switch
    {
        SubmissionObstacle.Incomplete => T("something is missing in it, such as somebody whom we can reach around the clock for severity A."),
        SubmissionObstacle.NotServed => T("the version that it is about is not in support any more."),
        SubmissionObstacle.Excluded => T("the kind of help that it asks for is not part of support."),
        SubmissionObstacle.CannotPay => T("too few incidents are left to pay for it."),
        SubmissionObstacle.Gone => T("its draft is not there any more."),
        _ => throw new ArgumentOutOfRangeException(nameof(obstacle), obstacle, "No such obstacle."),
    };
}
