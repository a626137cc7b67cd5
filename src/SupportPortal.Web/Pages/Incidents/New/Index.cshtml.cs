using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>
/// The first step of a new incident, above it the drafts to go on with. A draft begins when a version is chosen. An engineer
/// comes here with the customer for whom it is (R37).
/// </summary>
public sealed class IndexModel(IntakeDesk desk, ProductChooser chooser, ListDrafts drafts, FindCustomers customers) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true)]
    public ProductAddress Asked { get; set; } = new();

    /// <summary>The pack to use, when the person comes from its page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Pack { get; set; }

    /// <summary>The customer on the telephone, for whom an engineer submits.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? For { get; set; }

    public Application.People.Account? Customer { get; private set; }

    public ProductChoice Choice { get; private set; } = null!;

    public IReadOnlyList<OpenDraft> Drafts { get; private set; } = [];

    /// <summary>Who has no packs of their own begins with whose it is.</summary>
    public IActionResult? GoesTo => For is null && !User.IsInRole(nameof(Roles.Customer)) ? RedirectToPage("/Queue/New") : null;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (For is { } person && (!desk.Moment.By.IsEngineer || (Customer = await customers.OneAsync(person, cancel)) is null))
            return false;
        Choice = await chooser.ReadAsync(Asked, new Dictionary<string, string?> { ["pack"] = Pack, ["for"] = For?.ToString() }, cancel);
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
        var draft = await desk.BeginAsync(new IncidentDraft { ProductId = product, VersionId = version, PackId = pack }, For, cancel);
        return RedirectToPage(IntakeSteps.PageOf(IntakeStep.Problem), new { draft });
    }
}
