using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Grants or refuses the severity that the customer asked for (R17).</summary>
public sealed class SeverityRequestModel(ReadIncident read, Door door, AnswerSeverityRequest answer) : WorkPage(read, door)
{
    [BindProperty]
    public TextForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostGrantAsync(CancellationToken cancel)
    {
        await answer.GrantAsync(Number, Moment, cancel);
        return Done("The severity is changed as the customer asked.");
    }

    public async Task<IActionResult> OnPostRefuseAsync(CancellationToken cancel)
    {
        await answer.RefuseAsync(Number, Form.Text, Moment, cancel);
        return Done("The request is refused. The customer sees why.");
    }
}
