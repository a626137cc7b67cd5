using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Plans;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Web.Pages.Admin.Exclusions;

public sealed class IndexModel(ListExclusions list) : PageModel
{
    public IReadOnlyList<Exclusion> Exclusions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Exclusions = await list.HandleAsync(cancel);
}
