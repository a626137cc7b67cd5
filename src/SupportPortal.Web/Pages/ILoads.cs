using Microsoft.AspNetCore.Mvc;

namespace SupportPortal.Web.Pages;

/// <summary>
/// A page about something stored. It is loaded before the handler, for every verb, and once more before a refused POST
/// is shown; the handler only acts.
/// </summary>
public interface ILoads
{
    /// <summary>Loads what the page shows.</summary>
    /// <returns>False when there is no such thing for this person: the answer is 404 (R37).</returns>
    Task<bool> LoadAsync(CancellationToken cancel);

    /// <summary>Where to go instead, known once it is loaded; null to stay.</summary>
    IActionResult? GoesTo => null;
}
