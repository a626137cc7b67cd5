using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Lowers the severity; when the first response is due stays (R17).</summary>
public sealed class SeverityModel(ReadIncident read, Door door, LowerSeverity lower) : WorkPage(read, door)
{
    [BindProperty]
    public SeverityForm Form { get; set; } = new();

    /// <summary>Why it cannot be lowered; null when it can.</summary>
    public Refusal? WhyNot => Incident.CanLowerSeverity(Actor);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await lower.HandleAsync(Number, Form.To!.Value, Form.Reason, Moment, cancel);
        return Done(T("The severity is {0}. The customer sees why, and can ask again.", Form.To));
    }
}
