using SupportPortal.Application.Incidents;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>What the review sends: what was shown, and what is picked of it (R11).</summary>
public sealed class ReviewForm
{
    /// <summary>The problems to send, by their keys.</summary>
    public List<Guid> Problems { get; set; } = [];

    /// <summary>The problems that were shown, where all are sent, by their keys.</summary>
    public List<Guid> All { get; set; } = [];

    /// <summary>Whether problems were to be picked: what was not ticked then stays unticked when the page comes back.</summary>
    public bool Picks { get; set; }

    /// <summary>The packs that were said to pay, one for each.</summary>
    public List<Guid> Packs { get; set; } = [];

    /// <summary>The version of the draft that was shown.</summary>
    public long? Seen { get; set; }

    /// <summary>What was picked and seen; null when the form says nothing of it.</summary>
    public Sending? ToSending() => Seen is null ? null : new Sending(Picks ? Problems : All, Packs, Seen);
}
