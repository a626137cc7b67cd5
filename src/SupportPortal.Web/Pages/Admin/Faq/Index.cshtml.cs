using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Application.Help;
using SupportPortal.Domain.Help;

namespace SupportPortal.Web.Pages.Admin.Faq;

/// <summary>All answers with what people said of them, and how many questions wait (R35).</summary>
public sealed class IndexModel(ReadFaq faq, ReadFeedback feedback, ListProposals proposals) : PageModel
{
    private IReadOnlyDictionary<Guid, AnswerCount> _counts = new Dictionary<Guid, AnswerCount>();

    public IReadOnlyList<FaqAnswer> Answers { get; private set; } = [];

    public int Waiting { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Answers = await faq.AllWithHiddenAsync(cancel);
        _counts = await feedback.CountAsync(cancel);
        Waiting = (await proposals.HandleAsync(waiting: true, cancel)).Count;
    }

    public AnswerCount CountOf(FaqAnswer answer) => _counts.GetValueOrDefault(answer.Id);
}
