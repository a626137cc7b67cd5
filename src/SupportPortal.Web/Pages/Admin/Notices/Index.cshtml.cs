using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Help;
using SupportPortal.Domain.Help;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Notices;

/// <summary>The service notices (R35).</summary>
public sealed class IndexModel(ReadNotices notices, Door door) : PageModel
{
    public IReadOnlyList<ServiceNotice> Notices { get; private set; } = [];

    public LocalDate Today => door.Moment.Today;

    public async Task OnGetAsync(CancellationToken cancel) => Notices = await notices.LatestAsync(cancel);
}
