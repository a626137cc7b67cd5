using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Help;
using SupportPortal.Domain.Help;
using SupportPortal.Web.Pages.Shared;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Admin.Faq;

/// <summary>What becomes of a proposed question (R35).</summary>
public sealed class QuestionModel(ListProposals list, ReadFaq faq, DecideProposal decide, Door door) : PageModel, ILoads
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public DeclineForm Form { get; set; } = new();

    public ProposedQuestion Question { get; private set; } = null!;

    public IReadOnlyList<FaqAnswer> Answers { get; private set; } = [];

    public FaqAnswer? AnsweredBy => Answers.FirstOrDefault(answer => answer.Id == Question.AnswerId);

    public async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await list.FindAsync(Id, cancel) is not { } found)
            return false;
        (Question, Answers) = (found, await faq.AllWithHiddenAsync(cancel));
        return true;
    }

    public async Task<IActionResult> OnPostAnsweredAsync(string slug, CancellationToken cancel)
    {
        await decide.AnswerAsync(Id, slug, door.Moment, cancel);
        this.Say(T("The question counts as answered."));
        return RedirectToPage("Questions");
    }

    public async Task<IActionResult> OnPostDeclineAsync(CancellationToken cancel)
    {
        await decide.DeclineAsync(Id, Form.Reason, door.Moment, cancel);
        this.Say(T("The question is put aside."));
        return RedirectToPage("Questions");
    }
}
