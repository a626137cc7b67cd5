using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Takes the proposal of a part back that the customer has not answered (R10).</summary>
public sealed class WithdrawPartModel(ReadIncident read, Door door, WithdrawPart withdraw) : WorkPage(read, door)
{
    [BindProperty(SupportsGet = true)]
    public int Part { get; set; }

    public SplitPart Problem => Incident.Parts.Single(part => part.Number == Part);

    public Refusal? WhyNot => Incident.CanWithdrawPart(Part, Actor, Moment.At);

    public override async Task<bool> LoadAsync(CancellationToken cancel) =>
        await base.LoadAsync(cancel) && Incident.Parts.Any(part => part.Number == Part);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await withdraw.HandleAsync(Number, Part, Moment, cancel);
        return Done(T("The proposal “{0}” is taken back. {1} is told.", Problem.Title, Customer), "split");
    }
}
