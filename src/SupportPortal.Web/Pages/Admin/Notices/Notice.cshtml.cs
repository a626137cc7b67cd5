using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Help;
using SupportPortal.Domain.Help;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Notices;

/// <summary>A service notice that counts: its text in one language, and its end (R35).</summary>
public sealed class NoticeModel(ReadNotices notices, EditNotices edit, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Language { get; set; } = "";

    [BindProperty]
    public NoticeForm Form { get; set; } = new();

    /// <summary>The state that the admin had before them.</summary>
    [BindProperty]
    public long Seen { get; set; }

    public ServiceNotice Notice { get; private set; } = null!;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!Languages.Has(Language) || await notices.FindAsync(Id, cancel) is not { } found)
            return false;
        Notice = found;
        return true;
    }

    public void OnGet() => Form = NoticeForm.Of(Notice, Language);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await edit.RewriteAsync(Id, Form.Kind!.Value, Form.In(Language), Form.LastDay, Seen, door.Moment, cancel);
        this.Say(T("The notice is written anew, and the feeds tell of it."));
        return RedirectToPage("Index");
    }

    public async Task<IActionResult> OnPostEndAsync(CancellationToken cancel)
    {
        await edit.EndAsync(Id, Seen, door.Moment, cancel);
        this.Say(T("The notice is over."));
        return RedirectToPage("Index");
    }
}
