using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Grants or refuses the severity that the customer asked for (R17).</summary>
public sealed class SeverityRequestModel(ReadIncident read, Door door, QueueChoices choices, AnswerSeverityRequest answer) : WorkPage(read, door)
{
    [BindProperty]
    public RefuseForm Form { get; set; } = new();

    /// <summary>Why the reader cannot answer; null when they can.</summary>
    public Refusal? WhyNot { get; private set; }

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
            return false;
        WhyNot = Incident.CanAnswerSeverity(Actor, await choices.IsOnlyEngineerAsync(Actor.Person, cancel));
        return true;
    }

    public async Task<IActionResult> OnPostGrantAsync(CancellationToken cancel)
    {
        await answer.GrantAsync(Number, Moment, cancel);
        return Done(T("The severity is changed as the customer asked."));
    }

    public async Task<IActionResult> OnPostRefuseAsync(CancellationToken cancel)
    {
        await answer.RefuseAsync(Number, Form.Reason, Moment, cancel);
        return Done(T("The request is refused. The customer sees why."));
    }
}
