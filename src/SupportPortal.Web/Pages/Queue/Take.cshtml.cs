using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

public sealed class TakeModel(ReadIncident read, Door door, TakeIncident take) : WorkPage(read, door)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await take.HandleAsync(Number, Moment, cancel);
        return Done(T("{0} is yours.", Number));
    }
}
