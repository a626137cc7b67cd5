using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Plans;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Web.Pages.Plans;

public sealed class IndexModel(ListExclusions exclusions, ReadPrices prices) : PageModel
{
    /// <summary>What is sold here, with its price if one is set (R27).</summary>
    public IReadOnlyDictionary<SupportPlan, Price?> Prices { get; private set; } = new Dictionary<SupportPlan, Price?>();

    public IReadOnlyList<Exclusion> Exclusions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Exclusions = await exclusions.HandleAsync(cancel);
        Prices = (await prices.HandleAsync(cancel)).ToDictionary(one => one.Plan, one => one.Price);
    }
}
