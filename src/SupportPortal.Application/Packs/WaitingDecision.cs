using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Packs;

/// <summary>Something that waits for an admin's decision.</summary>
/// <param name="Since">Since when.</param>
/// <param name="Who">Who asks or objects; empty for a question that somebody missed in the FAQ, which is nobody's (R35).</param>
/// <param name="Company">The company they name; empty for an objection.</param>
/// <param name="Claim">The claim; null for an objection.</param>
/// <param name="Pack">The pack; null when no order has the claimed number.</param>
public sealed record WaitingDecision(Instant Since, string Who, string Company, Guid? Claim, Guid? Pack)
{
    /// <summary>The incident whose charge is to be decided on; null when it is about a pack.</summary>
    public IncidentNumber? Incident { get; init; }

    /// <summary>The plan of the pack; null when it is about something else, or no pack is known.</summary>
    public SupportPlan? Plan { get; init; }

    /// <summary>The last four characters of the order confirmation number, claimed or bought under; null when it is about something else.</summary>
    public string? LastFour { get; init; }

    /// <summary>The exemption document to be decided on (R28); null when it is about something else.</summary>
    public Guid? Exemption { get; init; }

    /// <summary>Whether the customer asks to look at a charge again.</summary>
    public bool IsSecondLook { get; init; }

    /// <summary>The order whose payment is to be confirmed; null when it is about something else.</summary>
    public Guid? Order { get; init; }

    /// <summary>The payment by card that is to be seen to (R27); null when it is about something else.</summary>
    public Guid? CardPayment { get; init; }

    /// <summary>Why.</summary>
    public CardQuestion? CardQuestion { get; init; }

    /// <summary>The question that somebody missed in the FAQ (R35); null when it is about something else.</summary>
    public Guid? Question { get; init; }

    /// <summary>What the question says.</summary>
    public string QuestionText { get; init; } = "";

    /// <summary>Whether it is an old owner's objection, and not a claim.</summary>
    public bool IsObjection => Claim is null && Incident is null && Order is null && CardPayment is null && Exemption is null && Question is null;
}
