using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Help;
using SupportPortal.Domain.Help;
using SupportPortal.Web.Help;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Help;

/// <summary>One answer, at an address of its own, and whether it helped (R35).</summary>
[Limited(LimitName.Faq)]
public sealed class AnswerModel(ReadFaq faq, Votes votes, Door door, IOptions<PortalOptions> portal) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    public FaqAnswer Answer { get; private set; } = null!;

    /// <summary>The other answers of its topic.</summary>
    public IReadOnlyList<FaqAnswer> Others { get; private set; } = [];

    public string Language => System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public AnswerText Text => Answer.In(Language);

    public string Seller => portal.Value.SellerName;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        var all = await faq.AllAsync(cancel);
        if (all.FirstOrDefault(one => one.Slug == Slug) is not { } found)
            return false;
        Answer = found;
        Others = [.. all.Where(one => one.Topic == found.Topic && one != found)];
        return true;
    }

    public async Task<IActionResult> OnPostAsync(bool helpful, CancellationToken cancel)
    {
        var said = await votes.SayAsync(HttpContext, Slug, Language, helpful, door.Moment, cancel);
        return RedirectToPage("Said", new { Slug, id = said });
    }
}
