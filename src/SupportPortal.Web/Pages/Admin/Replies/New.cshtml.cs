using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Replies;
using SupportPortal.Domain.Replies;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Replies;

/// <summary>Adding a canned reply.</summary>
public sealed class NewModel(EditReplies edit, Door door) : PageModel
{
    [BindProperty]
    public ReplyForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var text = Form.In(CannedReply.Original);
        var id = await edit.AddAsync(text.Name, text.Text, door.Moment, cancel);
        this.Say(T("The reply is offered to engineers. Add its texts in the other languages."));
        return RedirectToPage("Reply", new { id });
    }
}
