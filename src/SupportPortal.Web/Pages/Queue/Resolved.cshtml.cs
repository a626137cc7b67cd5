using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Closes the incident as resolved, quoting where the customer says so (R6).</summary>
public sealed class ResolvedModel(ReadIncident read, Door door, CloseAsResolved close) : WorkPage(read, door)
{
    [BindProperty]
    public ResolvedForm Form { get; set; } = new();

    /// <summary>Why it cannot be closed as resolved now; null when it can.</summary>
    public Refusal? WhyNot => Incident.CanCloseAsResolved(Actor) ?? (Reading.Quotes.Count == 0 ? new QuoteIsMissing() : null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await close.HandleAsync(Number, Form.Quoted, Form.Text, Form.Seen, Moment, cancel);
        return Done(T("{0} is closed as resolved, and charged as one incident.", Number));
    }
}
