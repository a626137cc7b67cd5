using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Delivers a solution and waits for the customer’s word (R5).</summary>
public sealed class SolutionModel(ReadIncident read, Door door, SuggestSolution suggest) : WorkPage(read, door)
{
    [BindProperty]
    public SolutionForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await suggest.HandleAsync(Number, new Message(Form.Text), Form.Seen, Moment, cancel);
        return Done(T("The solution is suggested. {0} accepts it, or says why it did not help.", Customer));
    }
}
