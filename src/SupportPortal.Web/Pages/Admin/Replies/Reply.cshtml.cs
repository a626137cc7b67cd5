using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Replies;
using SupportPortal.Domain.Replies;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Replies;

/// <summary>A canned reply in all languages, and whether it is offered.</summary>
public sealed class ReplyModel(ReadReplies read, EditReplies edit, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The state that the admin had before them.</summary>
    [BindProperty]
    public long Seen { get; set; }

    public CannedReply Reply { get; private set; } = null!;

    public async Task<bool> LoadAsync(CancellationToken cancel) => (Reply = (await read.FindAsync(Id, cancel))!) is not null;

    public async Task<IActionResult> OnPostOfferAsync(bool offered, CancellationToken cancel)
    {
        await edit.OfferAsync(Id, offered, Seen, door.Moment, cancel);
        this.Say(offered ? T("The reply is offered again.") : T("The reply is retired."));
        return RedirectToPage(new { Id });
    }
}
