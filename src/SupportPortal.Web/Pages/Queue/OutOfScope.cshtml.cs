using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Plans;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Closes the incident as something that support does not cover (R6, R31).</summary>
public sealed class OutOfScopeModel(ReadIncident read, Door door, ListExclusions list, CloseAsOutOfScope close) : WorkPage(read, door)
{
    [BindProperty]
    public OutOfScopeForm Form { get; set; } = new();

    /// <summary>The kinds of help that support leaves out.</summary>
    public IReadOnlyList<Exclusion> Kinds { get; private set; } = [];

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Kinds = [.. (await list.HandleAsync(cancel)).Where(kind => !kind.IsCovered)];
        return await base.LoadAsync(cancel);
    }

    public void OnGet() => Form.Exclusion = Incident.InsistedExclusion ?? "";

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var exclusion = Form.Exclusion.Length == 0 ? null : Form.Exclusion;
        var recommended = Recommendation.For(Form.Recommended);
        await close.HandleAsync(Number, exclusion, Form.Text, recommended, Form.Seen, Moment, cancel);
        return Done($"{T("{0} is closed as out of scope.", Number)} {Billing.AfterClosing(Incident, recommended)}");
    }
}
