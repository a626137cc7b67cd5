using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Incidents;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>Changes the severity until an engineer is assigned, and asks for another one afterwards (R17).</summary>
public sealed class SeverityModel(IncidentDoor door, PreviewSeverity preview, ChangeSeverity change, RequestSeverity request) : DeedPage(door)
{
    [BindProperty]
    public SeverityForm Form { get; set; } = new();

    /// <summary>When the initial response would be due, while it can still move.</summary>
    public IReadOnlyDictionary<Severity, Instant> Due { get; private set; } = new Dictionary<Severity, Instant>();

    public bool IsFree => Incident.CanChangeSeverity(Actor) is null;

    /// <summary>Whether nobody has it yet, and an engineer has lowered it.</summary>
    public bool WasLowered => Incident is { AssigneeId: null, SeverityLoweredBy: not null };

    public bool IsFreeTo(Severity to) => Incident.CanChangeSeverity(to, Actor) is null;

    public override Refusal? WhyNot => IsFree ? null : Incident.CanRequestSeverity(Actor);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
            return false;
        if (WhyNot is null && !Incident.ClockIsOver)
            Due = await preview.HandleAsync(Number, Moment, cancel);
        Form.NeedsReason = Form.To is { } to && !IsFreeTo(to);
        return true;
    }

    public void OnGet() => Form.Fill(Incident.Impact);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var (to, impact) = (Form.To!.Value, Form.Impact);
        var isFree = IsFreeTo(to);
        if (isFree)
            await change.HandleAsync(Number, to, impact, Seen, Moment, cancel);
        else
            await request.HandleAsync(Number, to, Form.Why, impact, Seen, Moment, cancel);
        return Done(isFree ? T("The severity is {0} now.", to) : T("You have asked for severity {0}. An engineer answers.", to));
    }
}
