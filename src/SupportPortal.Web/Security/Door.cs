using System.Security.Claims;
using Microsoft.Extensions.Options;
using SupportPortal.Domain;
using SupportPortal.Domain.People;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Security;

/// <summary>Where a request comes in: who it is, and the one moment that its deeds are given.</summary>
public sealed class Door(IHttpContextAccessor http, Reader reader, IOptions<PortalOptions> portal)
{
    /// <summary>The signed-in person; the empty key without roles for anybody else.</summary>
    public Actor Actor => new(Person ?? Guid.Empty, RolesOf(User));

    /// <summary>The signed-in person's key, or null.</summary>
    public Guid? Person => Guid.TryParse(User?.FindFirstValue(ClaimTypes.NameIdentifier), out var key) ? key : null;

    /// <summary>Who, when, and the date in the seller's zone: an argument of every deed.</summary>
    public Moment Moment => Moment.Of(Actor, reader.Now, portal.Value.SellerZone);

    /// <summary>The zone in which the person reads and states times.</summary>
    public DateTimeZone Zone => reader.Zone;

    private ClaimsPrincipal? User => http.HttpContext?.User;

    private static Roles RolesOf(ClaimsPrincipal? user) =>
        Enum.GetValues<Roles>().Where(role => role is not (Roles.None or Roles.System) && user?.IsInRole(role.ToString()) == true)
            .Aggregate(Roles.None, (all, role) => all | role);
}
