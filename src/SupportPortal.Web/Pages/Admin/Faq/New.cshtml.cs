using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Help;
using SupportPortal.Domain.Help;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Faq;

/// <summary>Adding an answer, perhaps to a proposed question (R35).</summary>
public sealed class NewModel(AddAnswer add, ListProposals proposals, Door door) : PageModel, ILoads
{
    /// <summary>The proposed question that it answers.</summary>
    [BindProperty(SupportsGet = true, Name = "question")]
    public Guid? Question { get; set; }

    [BindProperty]
    public NewForm Form { get; set; } = new();

    public ProposedQuestion? Proposed { get; private set; }

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (Question is { } id)
            Proposed = await proposals.FindAsync(id, cancel);
        return Question is null || Proposed is not null;
    }

    public void OnGet() => Form = new() { Question = Proposed?.Question ?? "" };

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var slug = Form.ToSlug();
        await add.HandleAsync(slug, Form.Topic!.Value, Form.Question.Trim(), Form.ToText(), Question, door.Moment, cancel);
        this.Say(T("The answer stands at /faq/{0}. The feeds tell of it.", slug));
        return RedirectToPage("Answer", new { slug });
    }
}
