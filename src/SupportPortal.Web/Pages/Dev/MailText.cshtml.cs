using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
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

    /// <summary>What stands in the HTML of the mail. The portal wrote it, and encoded what people wrote.</summary>
    public HtmlString Html => new(Body().Match(Mail.Html).Groups["body"].Value);

    public IActionResult OnGet(Guid id)
    {
        if (pickedUp.Read(id) is not { } mail)
            return NotFound();
        Mail = mail;
        return Page();
    }

    [GeneratedRegex(@"<body>(?<body>.*)</body>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Body();

    [GeneratedRegex(@"(?<link>https?://[^\s<>""]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();
}
