using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>The first step of a new incident, above it the drafts to go on with. A draft begins when a version is chosen.</summary>
public sealed class IndexModel(IntakeDesk desk, ProductChooser chooser, ListDrafts drafts) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true)]
    public ProductAddress Asked { get; set; } = new();

    /// <summary>The pack to use, when the person comes from its page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Pack { get; set; }

    public ProductChoice Choice { get; private set; } = null!;

    public IReadOnlyList<OpenDraft> Drafts { get; private set; } = [];

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Choice = await chooser.ReadAsync(Asked, new Dictionary<string, string?> { ["pack"] = Pack }, cancel);
        Drafts = await drafts.HandleAsync(desk.Moment.By.Person, cancel);
        return true;
    }

    public void OnGet()
    {
        if (Choice.IsUnknown)
            Response.StatusCode = StatusCodes.Status404NotFound;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (product, version) = ProductChooser.Insist(Choice);
        var pack = Guid.TryParse(Pack, out var key) ? key : (Guid?)null;
        var draft = await desk.BeginAsync(new IncidentDraft { ProductId = product, VersionId = version, PackId = pack }, cancel);
        return RedirectToPage(IntakeSteps.PageOf(IntakeStep.Problem), new { draft });
    }
}
