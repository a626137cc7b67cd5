using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using SupportPortal.Domain;

namespace SupportPortal.Web.Pages;

/// <summary>
/// A page about something stored. It is loaded before the handlers that need it, for every verb, and once more before a refused POST
/// is shown; the handler only acts.
/// </summary>
public interface ILoads
{
    /// <summary>Loads what the page shows.</summary>
    /// <returns>False when there is no such thing for this person: the answer is 404 (R37).</returns>
    Task<bool> LoadAsync(CancellationToken cancel);

    /// <summary>Whether a handler needs it loaded before. A deed that is refused has it loaded afterwards.</summary>
    bool LoadsBefore(HandlerMethodDescriptor handler) => true;

    /// <summary>The field that a refusal is about, which the page then leads to; null when it is about all of it.</summary>
    string? FieldOf(Refusal refusal) => null;

    /// <summary>Where to go instead, known once it is loaded; null to stay.</summary>
    IActionResult? GoesTo => null;
}
