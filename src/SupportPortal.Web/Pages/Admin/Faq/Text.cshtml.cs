using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Help;
using SupportPortal.Domain.Help;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Faq;

/// <summary>The text of an answer in one language (R35, R36).</summary>
public sealed class TextModel(ReadFaq faq, EditAnswer edit, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Language { get; set; } = "";

    [BindProperty]
    public TextForm Form { get; set; } = new();

    /// <summary>The state that the admin had before them.</summary>
    [BindProperty]
    public long Seen { get; set; }

    public FaqAnswer Answer { get; private set; } = null!;

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!Languages.Has(Language) || await faq.FindAsync(Slug, cancel) is not { } found)
            return false;
        Answer = found;
        return true;
    }

    public void OnGet() => Form = new() { Question = Answer.In(Language).Question, Text = Answer.In(Language).Text };

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await edit.RewriteAsync(Slug, Language, Form.Question.Trim(), Form.ToText(), Seen, door.Moment, cancel);
        this.Say(T("The answer is written anew. The feeds tell of it."));
        return RedirectToPage("Answer", new { Slug });
    }
}
