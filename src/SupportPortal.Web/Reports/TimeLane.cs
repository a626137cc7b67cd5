using System.Globalization;
using SupportPortal.Application.Reports;
using SupportPortal.Domain.ResponseTimes;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Reports;

/// <summary>Median, 90 and 99 percent of the times to the first response beside the target, drawn across.</summary>
public sealed record TimeLane(TimeToResponse Times)
{
    private const double First = 2;
    private const double Last = 98;
    private const double TargetAt = 86;

    /// <summary>The picture in a sentence, for listeners.</summary>
    public string Words => T(
        "Median {0}, 90 % within {1}, 99 % within {2}, target {3}",
        DurationText.Exact(Times.Median), DurationText.Exact(Times.Within90), DurationText.Exact(Times.Within99), ReportWords.Target(Times.Severity));

    /// <summary>Where the target is.</summary>
    public string Goal => At(Target);

    private Duration Target => ResponseTarget.For(Times.Severity).Duration;

    // The target is always at the same place, unless some answers took much longer.
    private double Longest => Math.Max(Target.TotalMinutes * (Last - First) / (TargetAt - First), Times.Within99.TotalMinutes);

    /// <summary>Where a span ends.</summary>
    public string At(Duration span) => string.Create(CultureInfo.InvariantCulture, $"{First + (span.TotalMinutes * (Last - First) / Longest):0.##}%");
}
