using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Help;
using SupportPortal.Domain.Help;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages;

/// <summary>The service notices that count, and those that are over.</summary>
public sealed class StatusModel(ReadNotices notices, Door door) : PageModel
{
    private const int MostPast = 10;

    public IReadOnlyList<ServiceNotice> Current { get; private set; } = [];

    public IReadOnlyList<ServiceNotice> Past { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var today = door.Moment.Today;
        Current = await notices.CurrentAsync(today, cancel);
        Past = [.. (await notices.LatestAsync(cancel)).Where(notice => !notice.CountsOn(today)).Take(MostPast)];
    }
}
