using SupportPortal.Domain.Products;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Shared;

/// <summary>
/// The life of a version as a flat lane with today marked: solid in mainstream, light when extended, hatched for security
/// updates only. Phases are drawn to the end of their last day.
/// </summary>
/// <param name="Name">Product and version, as people say it.</param>
/// <param name="Version">The version.</param>
/// <param name="Today">The date in the seller's time zone (R29).</param>
/// <param name="Axis">The dates that it spans; lanes of one table share an axis.</param>
/// <param name="WithYears">Whether the years stand below, for a lane that stands alone.</param>
public sealed record LifecycleTimeline(string Name, ProductVersion Version, LocalDate Today, TimelineAxis Axis, bool WithYears = false)
{
    /// <summary>The phases that have a length, in order: the class of their bar, from, to (exclusive).</summary>
    public IEnumerable<(string Css, LocalDate From, LocalDate To)> Bars
    {
        get
        {
            if (Version.ReleasedOn is not { } released)
                yield break;
            var mainstream = Version.Policy == LifecyclePolicy.Modern ? Dates.Support : Dates.Mainstream.Exists ? Dates.Mainstream : Dates.Support;
            var (first, second, third) = (End(mainstream, released), End(Dates.Support, released), End(Dates.SecurityUpdates, released));
            if (first > released)
                yield return ("main", released, first);
            if (second > first)
                yield return ("ext", first, second);
            if (third > second)
                yield return ("sec", second, third);
        }
    }

    private LifecycleDates Dates => Version.Dates;

    /// <summary>The lane in words, for those who do not see it.</summary>
    public string Words(Reader reader)
    {
        var modern = Version.Policy == LifecyclePolicy.Modern;
        string?[] parts =
        [
            Version.ReleasedOn is { } released ? T("released {0}", reader.SayShort(released)) : T("no date of release"),
            !modern && Version.MainstreamEnd is { } mainstream ? T("mainstream until {0}", reader.SayShort(mainstream)) : null,
            Version.SupportEnd is { } support ? SupportUntil(reader.SayShort(support)) : null,
            Version.SecurityUpdatesEnd is { } updates ? T("paid security updates until {0}", reader.SayShort(updates)) : null,
            T("today {0}", reader.SayShort(Today)),
        ];
        return $"{Name}: {string.Join(", ", parts.OfType<string>())}";
    }

    private string SupportUntil(string day) =>
        Version.Policy == LifecyclePolicy.Modern ? T("in support until {0}", day)
        : Version.MainstreamEnd is null ? T("supported until {0}", day)
        : T("extended until {0}", day);

    // Without a day, a phase that lasts is drawn to the edge, and one that has ended cannot be drawn.
    private LocalDate End(PhaseEnd end, LocalDate otherwise) =>
        end.LastDay is { } last ? last.PlusDays(1) : end.HasEnded == false ? Axis.To : otherwise;
}
