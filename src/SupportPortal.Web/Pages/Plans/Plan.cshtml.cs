using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Products;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Plans;

/// <summary>What one plan serves today and until when, for anybody (R30, R32).</summary>
public sealed class PlanModel(SearchProducts search, ReadPrices prices, Door door) : PageModel, ILoads
{
    /// <summary>The most products on a page; who looks for another one searches.</summary>
    public const int Most = 100;

    /// <summary>The plan's name in the address.</summary>
    [BindProperty(SupportsGet = true, Name = "plan")]
    public string Slug { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "q")]
    public string Query { get; set; } = "";

    public PlanTerms Terms { get; private set; } = null!;

    /// <summary>What it costs here; null where no price is set, or it is not sold here (R27).</summary>
    public Price? Price { get; private set; }

    /// <summary>The products of which it serves a version.</summary>
    public IReadOnlyList<ServedProduct> Served { get; private set; } = [];

    public bool HasMore { get; private set; }

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (PlanWords.FindBySlug(Slug) is not { } plan)
            return false;
        Terms = plan.Terms();
        Price = (await prices.HandleAsync(cancel)).FirstOrDefault(one => one.Plan == plan).Price;
        var products = await search.HandleAsync(Query, Most + 1, cancel);
        HasMore = products.Count > Most;
        var today = door.Moment.Today;
        Served = [.. products.Take(Most).Select(product => new ServedProduct(product, plan, today)).Where(served => served.Versions.Count > 0)];
        return true;
    }
}
