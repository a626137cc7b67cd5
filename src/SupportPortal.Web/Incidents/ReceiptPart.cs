using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Web.Incidents;

/// <summary>What was counted on one local day: a slice, cut at midnight.</summary>
/// <param name="From">Its first instant.</param>
/// <param name="To">The first instant after it.</param>
/// <param name="StartsWith">Why it begins; null at midnight.</param>
/// <param name="EndsWith">Why it ends; null at midnight.</param>
public sealed record ReceiptPart(Instant From, Instant To, SliceEdge? StartsWith, SliceEdge? EndsWith)
{
    /// <summary>
    /// How long it is between the times that are shown, which are cut to minutes: so the lengths add up to the target,
    /// whatever the seconds of the submission.
    /// </summary>
    public Duration Length => CutToMinute(To) - CutToMinute(From);

    /// <summary>The parts of a slice that lie in a day: one or none.</summary>
    public static IEnumerable<ReceiptPart> Of(CountedSlice slice, CalendarDay day)
    {
        var (from, to) = (Instant.Max(slice.From, day.Starts), Instant.Min(slice.To, day.Ends));
        if (from < to)
            yield return new ReceiptPart(from, to, from == slice.From ? slice.StartsWith : null, to == slice.To ? slice.EndsWith : null);
    }

    private static Instant CutToMinute(Instant at) => Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds() / 60 * 60);
}
