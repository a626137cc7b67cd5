using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime.Text;
using SupportPortal.Application.People;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Account;

/// <summary>Gives the person all that concerns them.</summary>
[AsksAgain, Limited(LimitName.DataDownload)]
public sealed class DataModel(OwnData data, Door door) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var moment = door.Moment;
        await data.NoteAsync(moment, cancel);
        Response.ContentType = "application/zip";
        Response.Headers.ContentDisposition = $"attachment; filename=my-data-{LocalDatePattern.Iso.Format(moment.Today)}.zip";
        Response.Headers.ContentSecurityPolicy = SecurityHeaders.SandboxPolicy;
        // The framework's zip writes the end of each entry synchronously.
        if (HttpContext.Features.Get<IHttpBodyControlFeature>() is { } body)
            body.AllowSynchronousIO = true;
        await data.WriteAsync(Response.Body, moment, cancel);
        return new EmptyResult();
    }
}
