using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

public sealed class ReleaseModel(ReadIncident read, Door door, ReleaseIncident release) : WorkPage(read, door)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await release.HandleAsync(Number, Moment, cancel);
        return Done(T("{0} is back in the queue.", Number));
    }
}
