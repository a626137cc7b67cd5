using SupportPortal.Application.FirstRun;
using SupportPortal.Application.Mail;
using SupportPortal.Web.Brand;

namespace SupportPortal.Web.Pages.Admin.Setup;

/// <summary>The steps that the configuration decides on.</summary>
internal sealed class SetupSeller(PortalOptions portal, SellerOptions seller, MailOptions mail, SetupFacts facts)
{
    private static string AgainSet => T("It is set in the configuration; start the portal again afterwards.");

    public SetupItem Name() => new(SetupStep.SellerName, portal.SellerName != new PortalOptions().SellerName, T("The seller’s name"), T("Pages and mails say {0}.", portal.SellerName))
    {
        Do = AgainSet,
        Settings = ["Portal:SellerName", "Seller:Accent", "Seller:Logo"],
    };

    public SetupItem Contact()
    {
        var ways = string.Join(", ", new[] { seller.Telephone, seller.Email, seller.Address }.Where(way => way.Length > 0));
        return new(
            SetupStep.Contact, ways.Length > 0, T("How people reach you"),
            ways.Length > 0 ? T("The foot of each page says: {0}", ways) : T("Nothing says yet how to reach you outside the portal."))
        {
            Do = AgainSet,
            Settings = ["Seller:Telephone", "Seller:Email", "Seller:Address"],
        };
    }

    public SetupItem Origin() => new(
        SetupStep.Origin, portal.PublicOrigin?.Scheme == Uri.UriSchemeHttps, T("The address of the portal"),
        portal.PublicOrigin is { } origin ? T("Links in mails begin with {0}", origin.GetLeftPart(UriPartial.Authority)) : T("No public address is set: links in mails lead to this machine."))
    {
        Do = T("It must be the address that customers use, and begin with https."),
        Settings = ["Portal:PublicOrigin"],
    };

    public SetupItem Mail() => new(
        SetupStep.Mail, facts.Marks.ContainsKey(SetupStep.Mail), T("Mails arrive"),
        mail.Host.Length > 0 ? T("Mails go out by {0}, from {1}.", mail.Host, mail.From) : T("There is no mail server: mails lie in a folder on this machine and reach nobody."))
    {
        Do = T("Name the mail server in the configuration, then send a mail to yourself and look whether it comes."),
        Settings = ["Mail:Host", "Mail:From", "Portal:SupportMail"],
        Place = new(T("Outgoing mail"), "/Admin/Mail/Index"),
        // Before one was sent, none can have arrived.
        Mark = facts.TestMail is { State: OutboxState.Sent } ? T("It has arrived") : null,
    };
}
