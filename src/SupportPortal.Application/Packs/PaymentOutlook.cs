using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>What the payment of an order would do with the draft that it holds, as both are now (R27); in numbers, for what was typed is its owner's alone.</summary>
/// <param name="Problems">How many problems the draft lists.</param>
/// <param name="Submitted">How many of them are submitted; none when none can be.</param>
/// <param name="IsComplete">Whether nothing is missing in the draft.</param>
public sealed record PaymentOutlook(int Problems, int Submitted, bool IsComplete)
{
    /// <summary>The outlook of an order whose draft is to be submitted when it is paid.</summary>
    public static PaymentOutlook Of(Order order, IncidentDraft content)
    {
        var isComplete = content.Missing(IntakeStep.Review) is null;
        return new(content.Problems.Count, isComplete ? content.SubmittedWhenPaid(order.Incidents).Count : 0, isComplete);
    }
}
