using Microsoft.Extensions.Options;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>What every step does: finds the draft of the person at the door, and saves a part of it.</summary>
public sealed class IntakeDesk(FindIntake find, SaveDraft save, Door door, IOptions<PortalOptions> portal)
{
    /// <summary>Who is there, and when.</summary>
    public Moment Moment => door.Moment;

    /// <summary>Who runs this portal.</summary>
    public PortalOptions Portal => portal.Value;

    /// <summary>The draft with all that its steps show; null when it is not this person's.</summary>
    public Task<Intake?> FindAsync(Guid draft, CancellationToken cancel) =>
        find.HandleAsync(draft, portal.Value.SellerCountry, door.Moment, cancel);

    /// <summary>Begins a draft, for a customer on the telephone if one is named.</summary>
    public Task<Guid> BeginAsync(IncidentDraft content, Guid? customer, CancellationToken cancel) =>
        save.BeginAsync(content, customer, door.Moment, cancel);

    /// <summary>Saves a part of a draft, and tells what it holds then.</summary>
    public Task<IncidentDraft> SaveAsync(Guid draft, Func<IncidentDraft, IncidentDraft> change, CancellationToken cancel) =>
        save.HandleAsync(draft, change, door.Moment, cancel);
}
