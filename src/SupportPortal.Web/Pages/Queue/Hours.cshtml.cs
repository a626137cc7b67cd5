using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Moves the work to business hours after attempts that reached nobody (R18).</summary>
public sealed class HoursModel(ReadIncident read, Door door, MoveToBusinessHours move) : WorkPage(read, door)
{
    [BindProperty]
    public HoursForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await move.HandleAsync(Number, Form.Text, Form.Seen, Moment, cancel);
        return Done(T("The incident is worked on in business hours. The customer can undo that."));
    }
}
