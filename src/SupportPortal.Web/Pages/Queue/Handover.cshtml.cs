using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Incidents;
using SupportPortal.Web.Security;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>Passes an incident on to the engineer of the next shift, with a card that is filled in as far as it can be (R18).</summary>
public sealed class HandoverModel(ReadIncident read, Door door, QueueChoices choices, PassOnIncident pass) : WorkPage(read, door)
{
    [BindProperty]
    public HandoverForm Form { get; set; } = new();

    /// <summary>To whom it can be passed on.</summary>
    public IReadOnlyList<NamedKey> Engineers { get; private set; } = [];

    /// <summary>Why it cannot be passed on; null when it can.</summary>
    public Refusal? WhyNot => Incident.CanAssign(Guid.Empty, Actor);

    public override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!await base.LoadAsync(cancel))
            return false;
        Engineers = [.. (await choices.EngineersAsync(cancel)).Where(engineer => engineer.Id != Incident.AssigneeId)];
        return true;
    }

    /// <summary>Whether a card goes with it: for 24-hour work (R18).</summary>
    public bool TakesCard => Incident.SupportHours == SupportHours.AroundTheClock;

    public void OnGet([FromServices] Reader reader) => Form = HandoverForm.Of(HandoverWords.Begin(Reading, reader));

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await pass.HandleAsync(Number, Form.To!.Value, Form.ToCard(), Form.Skip ? null : Form.Seen, Moment, cancel);
        var name = Form.To == Actor.Person ? T("[object] you") : Engineers.FirstOrDefault(engineer => engineer.Id == Form.To)?.Name;
        return Done((TakesCard, Form.Skip) switch
        {
            (false, _) => T("{0} is passed on to {1}.", Number, name),
            (_, true) => T("{0} is passed on to {1}, without a handover card.", Number, name),
            _ => T("{0} is passed on to {1}, with the handover card.", Number, name),
        });
    }
}
