using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Calendars;

public sealed class IndexModel(ListCalendars list, IOptions<PortalOptions> portal, Door door) : PageModel
{
    public IReadOnlyList<SavedCalendar> Calendars { get; private set; } = [];

    public string SellerCountry => portal.Value.SellerCountry;

    public LocalDate Today => door.Moment.Today;

    public async Task OnGetAsync(CancellationToken cancel) => Calendars = await list.HandleAsync(cancel);
}
