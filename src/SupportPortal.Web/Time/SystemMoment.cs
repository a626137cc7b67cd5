using Microsoft.Extensions.Options;
using SupportPortal.Domain;

namespace SupportPortal.Web.Time;

/// <summary>The moment for what the portal does by itself: jobs, commands, the start.</summary>
internal sealed class SystemMoment(IClock clock, IOptions<PortalOptions> portal)
{
    /// <summary>Now.</summary>
    public Moment Get() => Moment.Of(Actor.System, clock.GetCurrentInstant(), portal.Value.SellerZone);
}
