using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Mail;

namespace SupportPortal.Web.Pages.Dev;

public sealed partial class MailTextModel(PickedUpMails pickedUp) : PageModel
{
    public MailFile Mail { get; private set; } = null!;

    /// <summary>The text, cut where links begin and end.</summary>
    public IEnumerable<(string Text, bool Link)> Parts =>
        Links().Split(Mail.Body).Select(part => (part, Links().IsMatch(part)));

    public IActionResult OnGet(Guid id)
    {
        if (pickedUp.Read(id) is not { } mail)
            return NotFound();
        Mail = mail;
        return Page();
    }

    [GeneratedRegex(@"(?<link>https?://[^\s<>""]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();
}
