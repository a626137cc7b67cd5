using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>To whom an incident is passed on, and what that engineer must know.</summary>
public sealed class HandoverForm
{
    public Guid? To { get; set; }

    public string State { get; set; } = "";

    public string Tried { get; set; } = "";

    public string Next { get; set; } = "";

    public string Risks { get; set; } = "";

    /// <summary>Whether it is passed on without the card.</summary>
    public bool Skip { get; set; }

    /// <summary>The latest entry that was on the page.</summary>
    public int? Seen { get; set; }

    public static HandoverForm Of(HandoverCard card) => new() { State = card.State, Tried = card.Tried, Next = card.Next, Risks = card.Risks };

    /// <summary>The card; null when it is skipped.</summary>
    public HandoverCard? ToCard() => Skip ? null : new HandoverCard(State.Trim(), Tried.Trim(), Next.Trim(), Risks.Trim());
}
