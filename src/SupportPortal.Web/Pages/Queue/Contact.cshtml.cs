using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Web.Security;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Promises by when the customer is contacted next, changes that, or takes it back.</summary>
public sealed class ContactModel(ReadIncident read, Door door, PlanContact plan, Reader reader) : WorkPage(read, door)
{
    [BindProperty]
    public ContactForm Form { get; set; } = new();

    public override string? FieldOf(Refusal refusal) => Form.Next.FieldOf(refusal, Today);

    public void OnGet()
    {
        var promised = Incident.NextContactBy?.InZone(reader.Zone).LocalDateTime;
        Form.Next = new() { On = promised?.Date ?? reader.Today, At = promised?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "" };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var by = Form.Next.In(reader.Zone)!.Value;
        await plan.PromiseAsync(Number, by, Form.Seen, Moment, cancel);
        return Done(T("The next contact is promised by {0}.", reader.SaySoon(by)));
    }

    public async Task<IActionResult> OnPostTakeBackAsync(int? seen, CancellationToken cancel)
    {
        await plan.WithdrawAsync(Number, seen, Moment, cancel);
        return Done(T("The promise of the next contact is taken back."));
    }
}
