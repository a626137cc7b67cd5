using Microsoft.AspNetCore.Mvc;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Web.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Incidents;

/// <summary>Names participants and takes them off (R37).</summary>
[Limited(LimitName.LookUp)]
public sealed class ParticipantsModel(IncidentDoor door, AddParticipant add, RemoveParticipant remove) : DeedPage(door)
{
    [BindProperty]
    public ParticipantForm Form { get; set; } = new();

    public override Refusal? WhyNot => Incident.CanAddParticipant(Guid.Empty, Actor);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var name = await add.HandleAsync(Number, Form.Email, Moment, cancel);
        return Done(T("{0} takes part from now on.", name));
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid person, CancellationToken cancel)
    {
        await remove.HandleAsync(Number, person, null, Moment, cancel);
        return Done(T("{0} takes no part any more.", Reading.NameOf(person)));
    }
}
