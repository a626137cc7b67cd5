using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Mail;

public sealed class IndexModel(ListOutbox list, RetryMail retry, Door door) : PageModel, ILoads
{
    public static IReadOnlyList<(string Word, string Label)> States =>
        [("", T("All")), ("waiting", T("Waiting")), ("sent", T("Sent")), ("given-up", T("Given up"))];

    [BindProperty(SupportsGet = true, Name = "state")]
    public string State { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "after")]
    public string After { get; set; } = "";

    public IReadOnlyList<OutboxRow> Mails { get; private set; } = [];

    public TimeCursor? Next { get; private set; }

    private OutboxState? Asked => State switch
    {
        "waiting" => OutboxState.Waiting,
        "sent" => OutboxState.Sent,
        "given-up" => OutboxState.GivenUp,
        _ => null,
    };

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        (Mails, Next) = await list.HandleAsync(Asked, TimeCursor.Parse(After), cancel);
        return true;
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        await retry.HandleAsync(id, door.Moment, cancel);
        return RedirectToPage(new { State, After });
    }
}
