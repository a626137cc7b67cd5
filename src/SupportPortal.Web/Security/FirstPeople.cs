using Microsoft.Extensions.Options;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Web.Demo;

namespace SupportPortal.Web.Security;

/// <summary>
/// A portal that nobody can sign in to is of no use: in Development it gets the demonstration with its sign-ins, elsewhere a link that makes
/// the first admin. There are no default passwords.
/// </summary>
internal static class FirstPeople
{
    /// <summary>Makes or offers what is missing.</summary>
    public static async Task PrepareFirstPeopleAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var portal = services.GetRequiredService<IOptions<PortalOptions>>().Value;
        var moment = Moment.Of(Actor.System, services.GetRequiredService<IClock>().GetCurrentInstant(), portal.SellerZone);
        if (app.Environment.IsDevelopment())
            await app.PrepareDemonstrationAsync(services, moment);
        else if (await services.GetRequiredService<OfferSetup>().HandleAsync(moment, CancellationToken.None) is { } link)
            app.Logger.LogWarning("There is no admin yet. This link makes one, once: {Link}", new Uri(portal.PublicOrigin!, link));
    }
}
