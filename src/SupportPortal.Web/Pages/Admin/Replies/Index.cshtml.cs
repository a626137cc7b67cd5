using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Replies;
using SupportPortal.Domain.Replies;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Admin.Replies;

/// <summary>All canned replies, also those that are not offered.</summary>
public sealed class IndexModel(ReadReplies read, Reader reader) : PageModel
{
    public IReadOnlyList<CannedReply> Replies { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Replies = await read.AllAsync(reader.Language, cancel);
}
