using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>How urgent a row of the queue is, in a word, an icon and a bar.</summary>
/// <param name="Css">The style of its colour.</param>
/// <param name="Icon">The symbol.</param>
/// <param name="Words">The figure: what is left, by how much it is late, how long the customer waits.</param>
/// <param name="Moment">When it is or was due, or since when the customer waits.</param>
/// <param name="Share">The share of the target that is left; null without a bar.</param>
public sealed record TimeLeft(string Css, string Icon, string Words, string Moment, double? Share)
{
    /// <summary>Whether it is of the contact that was promised next, which is no response promise.</summary>
    public bool IsContact { get; init; }

    /// <summary>What stands before the moment.</summary>
    public string Before => IsContact ? T("[before a time] next contact by") : Share is null ? T("[before a time] since") : T("[before a time] due");

    /// <summary>The time left of a row; null when nothing is due.</summary>
    public static TimeLeft? Of(QueueRow row, Reader reader) => row.VerdictAt(reader.Now) switch
    {
        null when row.WaitsSince is { } since => new("left is-wait", "message", T("Waits {0}", DurationText.Rough(reader.Now - since)), reader.SayNear(since), null),
        null when row.ContactDue is { } by => Of(row, by, reader),
        null => null,
        ResponseVerdict.Missed => new("left is-missed", "cross", DurationText.Left(row.ResponseDue, reader.Now), reader.SayNear(row.ResponseDue), 1),
        ResponseVerdict.AtRisk => new("left is-risk", "alert", Left(row), reader.SayNear(row.ResponseDue), row.ShareLeft),
        _ => new("left", "clock", Left(row), reader.SayNear(row.ResponseDue), row.ShareLeft),
    };

    private static TimeLeft Of(QueueRow row, Instant by, Reader reader)
    {
        var left = by - reader.Now;
        var (css, words, share) = left < Duration.Zero
            ? ("left is-missed", DurationText.Left(by, reader.Now), 1)
            : (left <= Incident.NextContactNears ? "left is-risk" : "left", DurationText.Rough(left), left / (by - row.NextContactSetAt!.Value));
        return new(css, "phone", words, reader.SayNear(by), share) { IsContact = true };
    }

    private static string Left(QueueRow row) => DurationText.Exact(row.Left!.Value);
}
