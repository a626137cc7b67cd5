using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.ResponseTimes;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Parts;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Incidents;

/// <summary>The clock of the initial response, as it stands when it is read (R15, R16).</summary>
public sealed class ClockFace(Incident incident, Reader reader)
{
    private ResponseReceipt Receipt => incident.Receipt;

    /// <summary>How it stands.</summary>
    public ResponseVerdict Verdict { get; } = incident.VerdictAt(reader.Now);

    /// <summary>Whether it still runs: then it comes first on the page.</summary>
    public bool IsRunning => incident.IsOpen && !incident.ClockIsOver;

    /// <summary>The style of its colour.</summary>
    public string Css => Verdict switch
    {
        ResponseVerdict.AtRisk => "is-risk",
        ResponseVerdict.Met => "is-met",
        ResponseVerdict.Missed => "is-missed",
        _ => "",
    };

    /// <summary>Its badge.</summary>
    public (Tone Tone, string Icon, string Word) Badge => Verdict switch
    {
        ResponseVerdict.Open => (Tone.Info, "clock", T("[clock] Running")),
        ResponseVerdict.AtRisk => (Tone.Warn, "alert", T("At risk")),
        ResponseVerdict.Met => (Tone.Good, "check", T("[clock] Met")),
        ResponseVerdict.Missed => (Tone.Bad, "cross", T("[clock] Missed")),
        _ => (Tone.Plain, "check", T("[clock] Not needed")),
    };

    /// <summary>The largest figure when it is no moment: what is left, or by how much it is late.</summary>
    public string? Figure => (IsRunning, Verdict) switch
    {
        (true, ResponseVerdict.AtRisk) => T("{0} left", DurationText.Exact(Receipt.LeftAt(reader.Now))),
        (true, ResponseVerdict.Missed) => DurationText.Left(Receipt.Due, reader.Now),
        (false, ResponseVerdict.NotNeeded) => T("Closed before due"),
        (false, ResponseVerdict.Missed) when incident.RespondedAt is null => T("Not answered"),
        _ => null,
    };

    /// <summary>The largest figure when it is a moment: due while it runs, else the response.</summary>
    public Instant Moment => incident.RespondedAt ?? Receipt.Due;

    /// <summary>When the initial response is or was due.</summary>
    public Instant Due => Receipt.Due;

    /// <summary>What stands under the figure; null when that is the moment it was or is due.</summary>
    public string? Detail => (IsRunning, incident.RespondedAt) switch
    {
        (true, _) when Verdict == ResponseVerdict.Open => T("{0}; {1} left", reader.Hint(Receipt.Due), Left),
        (_, { } at) when at > Receipt.Due => T("{0} after due", DurationText.Rough(at - Receipt.Due)),
        (_, not null) => T("after {0} of {1}", Used, IncidentWords.Of(Receipt.Target)),
        _ => null,
    };

    /// <summary>The share of the target that is left, from 0 to 1.</summary>
    public double ShareLeft => Receipt.LeftAt(reader.Now) / Receipt.Target.Duration;

    /// <summary>"18 min of 4 business hours".</summary>
    public string Left => T("[time] {0} of {1}", DurationText.Exact(Receipt.LeftAt(reader.Now)), IncidentWords.Of(Receipt.Target));

    /// <summary>What it runs by, beside the promise: the calendar (R13), or no calendar at all (R12).</summary>
    public string RunsBy => Receipt.Target.IsBusinessTime
        ? T("{0}, version {1} of the calendar", CalendarWords.NameOf(Receipt.Calendar), Receipt.Calendar.Number)
        : T("Around the clock, holidays too");

    private string Used => DurationText.Exact(Receipt.UsedAt(incident.RespondedAt!.Value));
}
