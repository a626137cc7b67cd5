using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Plans;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Web.Pages.Plans;

public sealed class IndexModel(ListExclusions exclusions) : PageModel
{
    public IReadOnlyList<Exclusion> Exclusions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Exclusions = await exclusions.HandleAsync(cancel);
}
