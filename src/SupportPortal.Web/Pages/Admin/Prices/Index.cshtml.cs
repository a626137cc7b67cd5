using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Web.Pages.Admin.Prices;

/// <summary>What packs cost in the portal; empty until an admin sets it (R27).</summary>
public sealed class IndexModel(ReadPrices prices) : PageModel
{
    public IReadOnlyList<(SupportPlan Plan, Price? Price)> Prices { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Prices = await prices.HandleAsync(cancel);
}
