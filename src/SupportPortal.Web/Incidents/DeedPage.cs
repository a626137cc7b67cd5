using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Pages;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Incidents;

/// <summary>
/// A page for one deed on an incident. Its form may stand on the incident's page too; when the deed is refused, this page
/// shows it again with what was typed, and with what has happened meanwhile.
/// </summary>
public abstract class DeedPage(IncidentDoor door) : PageModel, ILoads
{
    /// <summary>The incident.</summary>
    [BindProperty(SupportsGet = true)]
    public IncidentNumber Number { get; set; }

    /// <summary>The latest entry that was seen when the form was made.</summary>
    [BindProperty]
    public int? Seen { get; set; }

    /// <summary>The incident as it stands now.</summary>
    public IncidentReading Reading { get; private set; } = null!;

    /// <summary>The incident as it stands now.</summary>
    public Incident Incident => Reading.Incident;

    /// <summary>What has happened since the form was made.</summary>
    public ThreadView News => new(Reading, Seen is { } seen ? Reading.Since(seen) : []);

    /// <summary>Why the deed cannot be done; null when it can.</summary>
    public abstract Refusal? WhyNot { get; }

    /// <summary>Who asks.</summary>
    protected Actor Actor => door.Actor;

    /// <summary>Who and when.</summary>
    protected Moment Moment => door.Moment;

    /// <inheritdoc/>
    public virtual async Task<bool> LoadAsync(CancellationToken cancel) =>
        (Reading = (await door.ReadAsync(Number, null, cancel))!) is not null;

    /// <summary>The incident with the entries before a place in its timeline.</summary>
    protected Task<IncidentReading?> ReadBeforeAsync(int sequence, CancellationToken cancel) => door.ReadAsync(Number, sequence, cancel);

    /// <summary>Back to the incident, which says what was done.</summary>
    protected IActionResult Done(string sentence)
    {
        this.Say(sentence);
        return RedirectToPage("/Incidents/Incident", new { Number });
    }
}
