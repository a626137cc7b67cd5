using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Help;
using SupportPortal.Domain.Help;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Help;

/// <summary>What was wrong with an answer, and how good the language of a translation is (R35).</summary>
[Limited(LimitName.Faq)]
public sealed class SaidModel(ReadFaq faq, ExplainFeedback explain, Door door, IOptions<PortalOptions> portal) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public SaidForm Form { get; set; } = new();

    public AnswerFeedback Feedback { get; private set; } = null!;

    public string Question { get; private set; } = "";

    public string Seller => portal.Value.SellerName;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await explain.FindAsync(Id, Slug, cancel) is not { } found || await faq.FindAsync(Slug, cancel) is not { } answer)
            return false;
        (Feedback, Question) = (found, answer.In(found.Language).Question);
        return true;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await explain.HandleAsync(Id, Form.Wrong, Form.Quality, Form.Words, door.Moment, cancel);
        return RedirectToPage(new { Slug, Id });
    }
}
