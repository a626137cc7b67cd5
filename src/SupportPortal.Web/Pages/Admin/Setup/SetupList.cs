using Microsoft.Extensions.Options;
using SupportPortal.Application.FirstRun;
using SupportPortal.Application.Mail;
using SupportPortal.Domain;
using SupportPortal.Web.Brand;

namespace SupportPortal.Web.Pages.Admin.Setup;

/// <summary>The steps of the setup, told from the store and the configuration.</summary>
public sealed class SetupList(ReadSetup read, IOptions<PortalOptions> portal, IOptions<SellerOptions> seller, IOptions<MailOptions> mail)
{
    /// <summary>How far it has come, while there is something left to do and nobody has put the list away.</summary>
    public async Task<SetupProgress?> UnfinishedAsync(Moment moment, CancellationToken cancel) =>
        !await read.IsPutAwayAsync(cancel) && await ReadAsync(moment, cancel) is { Next: not null } progress ? progress : null;

    /// <summary>How far it has come.</summary>
    public async Task<SetupProgress> ReadAsync(Moment moment, CancellationToken cancel)
    {
        var facts = await read.HandleAsync(portal.Value.SellerCountry, moment, cancel);
        SetupSeller own = new(portal.Value, seller.Value, mail.Value, facts);
        SetupStore kept = new(portal.Value, facts);
        return new SetupProgress(
            [own.Name(), own.Contact(), own.Origin(), own.Mail(), kept.Calendar(), kept.Catalogue(), kept.Prices(), kept.Engineer(), kept.SecondAdmin(), kept.SecondFactor(), kept.Backup()],
            facts);
    }
}
