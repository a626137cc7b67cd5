using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Web.Security;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Logs that somebody agreed to the definition on a call (R4).</summary>
public sealed class AgreementModel(ReadIncident read, Door door, LogAgreement log, Reader reader) : WorkPage(read, door)
{
    [BindProperty]
    public AgreementForm Form { get; set; } = new();

    public void OnGet() => (Form.On, Form.Person) = (reader.Today, Reading.NameOf(Incident.CustomerId) ?? "");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await log.HandleAsync(Number, Form.Version, Form.Person, StatedTime.Of(Form.On!.Value, Form.At, reader.Zone), Moment, cancel);
        return Done(T("The agreement is logged. The customer sees it, and can contradict."));
    }
}
