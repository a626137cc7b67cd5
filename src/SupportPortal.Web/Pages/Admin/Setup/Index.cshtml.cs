using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.FirstRun;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Setup;

/// <summary>Leads the first admin through what a portal needs before customers come, with a check of each step.</summary>
public sealed class IndexModel(SetupList list, MarkSetup mark, SendTestMail send, Door door) : PageModel, ILoads
{
    public SetupProgress Progress { get; private set; } = null!;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Progress = await list.ReadAsync(door.Moment, cancel);
        return true;
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostMarkAsync(SetupStep step, bool done, CancellationToken cancel)
    {
        await mark.HandleAsync(step, done, door.Moment, cancel);
        return step == SetupStep.List ? RedirectToPage(done ? "/Admin/Index" : null) : RedirectToPage(null, null, step.ToString().ToLowerInvariant());
    }

    public async Task<IActionResult> OnPostTestAsync(CancellationToken cancel)
    {
        await send.HandleAsync(door.Moment, cancel);
        this.Say(T("A test mail is on its way to you."));
        return RedirectToPage(null, null, "mail");
    }
}
