using Microsoft.AspNetCore.Mvc;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>Product and version of a draft, to be changed.</summary>
public sealed class ProductModel(IntakeDesk desk, ProductChooser chooser) : StepPage(desk, IntakeStep.Product)
{
    [BindProperty(SupportsGet = true)]
    public ProductAddress Asked { get; set; } = new();

    public ProductChoice Choice { get; private set; } = null!;

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
            return false;
        // Without a word in the address, what was chosen before.
        if (Asked is { Q: null, Product: null })
            (Asked.Product, Asked.Version) = (Intake.Product?.Slug, Intake.Version?.Slug);
        Choice = await chooser.ReadAsync(Asked, new Dictionary<string, string?> { ["back"] = BackTo }, cancel);
        return true;
    }

    public void OnGet()
    {
        if (Choice.IsUnknown)
            Response.StatusCode = StatusCodes.Status404NotFound;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (product, version) = ProductChooser.Insist(Choice);
        return GoOnAsync(content => content with { ProductId = product, VersionId = version }, cancel);
    }
}
