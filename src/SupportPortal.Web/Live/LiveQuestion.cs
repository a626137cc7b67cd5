using System.Globalization;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Live;

/// <summary>What a browser that begins to listen says of itself. Whatever an address says, it is read as something.</summary>
/// <param name="Person">Whose page it is; another than who is signed in hears nothing.</param>
/// <param name="Since">As of when its pages are.</param>
/// <param name="Open">The incidents that are open in it.</param>
/// <param name="Writing">Those of them on which something is being written.</param>
internal sealed record LiveQuestion(Guid Person, Instant Since, IReadOnlyList<IncidentNumber> Open, IReadOnlyList<IncidentNumber> Writing)
{
    /// <summary>How many incidents one browser can have open, as far as others are told.</summary>
    public const int MostOpen = 20;

    private static readonly long Latest = Instant.FromUtc(9999, 1, 1, 0, 0).ToUnixTimeMilliseconds();

    /// <summary>Reads the query of the address.</summary>
    public static LiveQuestion Of(IQueryCollection query)
    {
        IReadOnlyList<IncidentNumber> Numbers(string key) => [.. query[key].Take(MostOpen).Select(IncidentNumber.Parse).OfType<IncidentNumber>().Distinct()];
        var since = long.TryParse(query["since"], NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= Latest ? at : 0;
        return new LiveQuestion(
            Guid.TryParse(query["person"], out var person) ? person : Guid.Empty, Instant.FromUnixTimeMilliseconds(since), Numbers("open"), Numbers("writing"));
    }
}
