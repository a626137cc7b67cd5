using System.Globalization;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Incidents;

/// <summary>Files of an incident to offer.</summary>
/// <param name="Number">The incident.</param>
/// <param name="Files">The files; there may be none.</param>
/// <param name="CanRemove">Whether the reader can have them removed.</param>
public sealed record FileList(IncidentNumber Number, IEnumerable<Attachment> Files, bool CanRemove = false)
{
    private const double Kilo = 1000;

    /// <summary>A size in bytes as people say it: "41 kB", "3.1 MB".</summary>
    public static string Say(long bytes, CultureInfo culture) => bytes switch
    {
        < 1_000 => string.Create(culture, $"{bytes} B"),
        < 1_000_000 => string.Create(culture, $"{bytes / Kilo:0} kB"),
        < 10_000_000 => string.Create(culture, $"{bytes / Kilo / Kilo:0.0} MB"),
        _ => string.Create(culture, $"{bytes / Kilo / Kilo:0} MB"),
    };
}
