using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Attachments;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Incidents;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>A page on which an engineer works on one incident.</summary>
public abstract class WorkPage(ReadIncident read, Door door) : PageModel, ILoads
{
    /// <summary>The incident, from the address.</summary>
    [BindProperty(SupportsGet = true)]
    public IncidentNumber Number { get; set; }

    /// <summary>The incident, as it stands now.</summary>
    public IncidentReading Reading { get; private set; } = null!;

    /// <inheritdoc cref="Reading"/>
    public Incident Incident => Reading.Incident;

    /// <summary>Who works.</summary>
    public Actor Actor => door.Actor;

    /// <summary>The name of the submitter.</summary>
    public string Customer => Reading.NameOf(Incident.CustomerId) ?? T("the customer");

    /// <summary>Who works, and when.</summary>
    protected Moment Moment => door.Moment;

    /// <summary>The date in their zone.</summary>
    protected LocalDate Today => door.Moment.At.InZone(door.Zone).Date;

    /// <summary>The zone in which they state times.</summary>
    protected DateTimeZone Zone => door.Zone;

    /// <inheritdoc/>
    public virtual async Task<bool> LoadAsync(CancellationToken cancel) =>
        (Reading = (await ReadAsync(Before, cancel))!) is not null;

    /// <inheritdoc/>
    public virtual string? FieldOf(Refusal refusal) => null;

    /// <summary>What came since a form was made; a writer who was refused reads that first.</summary>
    public ThreadView Since(int? seen) => new(Reading, seen is { } last ? Reading.Since(last) : []);

    /// <summary>The incident with a stretch of its timeline; null when there is none.</summary>
    protected Task<IncidentReading?> ReadAsync(int? before, CancellationToken cancel) => read.HandleAsync(Number, door.Actor, before, cancel);

    /// <summary>Before which entry the timeline is shown; null for the latest.</summary>
    protected virtual int? Before => null;

    /// <summary>Files that were sent with a form.</summary>
    protected static IReadOnlyList<IncomingFile> Incoming(IEnumerable<IFormFile> sent) =>
        [.. sent.Select(file => new IncomingFile(file.FileName, file.OpenReadStream))];

    /// <summary>Back to the incident, where it says what was done.</summary>
    protected RedirectToPageResult Done(string sentence, string? fragment = null)
    {
        this.Say(sentence);
        return RedirectToPage("Incident", null, new { Number }, fragment);
    }

    /// <summary>Back to what was just written in the conversation, below which it says so.</summary>
    protected RedirectToPageResult Written(string sentence, int place)
    {
        this.SayBeside(sentence);
        return RedirectToPage("Incident", null, new { Number }, string.Create(CultureInfo.InvariantCulture, $"e{place}"));
    }
}
