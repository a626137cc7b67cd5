using SupportPortal.Application.Incidents;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>What the review sends: what was shown, and what is picked of it (R11).</summary>
public sealed class ReviewForm
{
    /// <summary>The problems to send, by their keys.</summary>
    public List<Guid> Problems { get; set; } = [];

    /// <summary>The packs that were said to pay, one for each.</summary>
    public List<Guid> Packs { get; set; } = [];

    /// <summary>The version of the draft that was shown.</summary>
    public long? Seen { get; set; }

    /// <summary>What was picked and seen; null when the form says nothing of it.</summary>
    public Sending? ToSending() => Seen is null ? null : new Sending(Problems, Packs, Seen);
}
