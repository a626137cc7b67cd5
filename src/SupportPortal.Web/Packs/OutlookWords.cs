using SupportPortal.Application.Packs;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Web.Packs;

/// <summary>What the payment of an order does with the draft that it holds, in words (R27).</summary>
internal static class OutlookWords
{
    /// <summary>For the admin who confirms it; null when the order holds no draft.</summary>
    public static string? ForAdmin(Order order, PaymentOutlook? outlook) => outlook switch
    {
        _ when order.DraftId is null => null,
        null => T("The draft that it was to pay for is not there any more, or something else pays for it: nothing is submitted."),
        _ when !order.SubmitsWhenPaid => T("It holds a draft of the buyer’s, who has not chosen to have it submitted: nothing is submitted by itself."),
        { IsComplete: false } => T("The buyer’s draft misses something: as it is now, nothing is submitted, and the buyer is told."),
        { Submitted: 0 } => TCount("The buyer’s draft lists {1} problems, the order has {0} incident, and none of the problems is picked: as it is now, nothing is submitted, and the buyer is told.|The buyer’s draft lists {1} problems, the order has {0} incidents, and none of the problems is picked: as it is now, nothing is submitted, and the buyer is told.", order.Incidents, outlook.Problems),
        { Problems: 1 } => T("The buyer’s incident is submitted at once, and its response clock starts with your confirmation. If its version is not in support today, it stays a draft, and the buyer is told."),
        { } all when all.Submitted == all.Problems => TCount("The buyer’s {0} incident is submitted at once, and its response clock starts with your confirmation. If its version is not in support today, it stays a draft, and the buyer is told.|The buyer’s {0} incidents are submitted at once, and their response clocks start with your confirmation. If their version is not in support today, they stay a draft, and the buyer is told.", all.Problems),
        { } some => TCount("One of the {1} problems of the buyer’s draft is submitted at once, and its response clock starts with your confirmation; the rest stays in the draft. If the version is not in support today, all of it stays there, and the buyer is told.|{0} of the {1} problems of the buyer’s draft are submitted at once, and their response clocks start with your confirmation; the others stay in the draft. If their version is not in support today, all stay there, and the buyer is told.", some.Submitted, some.Problems),
    };

    /// <summary>For the buyer who has chosen that the draft is submitted.</summary>
    public static string ForBuyer(Order order, PaymentOutlook outlook) => outlook switch
    {
        { IsComplete: false } => T("Something is missing in it now. As it is, it is not submitted when the payment is confirmed."),
        { Submitted: 0 } => TCount("It lists {1} problems, and the order has {0} incident. Until you pick which of them to submit, nothing is submitted when the payment is confirmed.|It lists {1} problems, and the order has {0} incidents. Until you pick which of them to submit, nothing is submitted when the payment is confirmed.", order.Incidents, outlook.Problems),
        { } all when all.Submitted == all.Problems => T("It is submitted as soon as the payment is confirmed, and the response clock starts then. You can change it until then."),
        { } some => TCount("One of its {1} problems is submitted as soon as the payment is confirmed, and the response clock starts then; the rest stays in a draft. You can change it until then.|{0} of its {1} problems are submitted as soon as the payment is confirmed, and the response clock starts then; the others stay in a draft. You can change it until then.", some.Submitted, some.Problems),
    };
}
