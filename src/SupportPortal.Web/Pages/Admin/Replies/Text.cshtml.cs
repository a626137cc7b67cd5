using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Replies;
using SupportPortal.Domain.Replies;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Replies;

/// <summary>A canned reply in one language.</summary>
public sealed class TextModel(ReadReplies read, EditReplies edit, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Language { get; set; } = "";

    [BindProperty]
    public ReplyForm Form { get; set; } = new();

    /// <summary>The state that the admin had before them.</summary>
    [BindProperty]
    public long Seen { get; set; }

    public CannedReply Reply { get; private set; } = null!;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!Languages.All.Contains(Language) || await read.FindAsync(Id, cancel) is not { } found)
            return false;
        Reply = found;
        return true;
    }

    // A translation begins with the text that it is made from.
    public void OnGet() => Form = new() { Name = Reply.In(Language).Name, Text = Reply.In(Language).Text };

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await edit.RewriteAsync(Id, Form.In(Language), Seen, door.Moment, cancel);
        this.Say(T("The text is saved. Engineers get it from now on."));
        return RedirectToPage("Reply", new { Id });
    }
}
