using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Help;
using SupportPortal.Domain.Help;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Notices;

/// <summary>Publishing a service notice (R35).</summary>
public sealed class NewModel(EditNotices edit, Door door) : PageModel
{
    [BindProperty]
    public NoticeForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await edit.PublishAsync(Form.Kind!.Value, Form.In(FaqAnswer.Original), Form.LastDay, door.Moment, cancel);
        this.Say(T("The notice is published. It stands on the portal, and the feeds tell of it."));
        return RedirectToPage("Index");
    }
}
