using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Help;
using SupportPortal.Domain.Help;

namespace SupportPortal.Web.Pages.Admin.Faq;

/// <summary>The questions that people missed (R35).</summary>
public sealed class QuestionsModel(ListProposals list) : PageModel
{
    /// <summary>Whether those that were decided on are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Decided { get; set; }

    public IReadOnlyList<ProposedQuestion> Questions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Questions = await list.HandleAsync(!Decided, cancel);
}
