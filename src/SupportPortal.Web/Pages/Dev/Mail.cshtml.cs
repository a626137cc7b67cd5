using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Mail;

namespace SupportPortal.Web.Pages.Dev;

public sealed class MailModel(PickedUpMails pickedUp) : PageModel
{
    public IReadOnlyList<(Guid Id, MailFile Mail)> Mails { get; private set; } = [];

    public void OnGet() => Mails = pickedUp.Newest();
}
