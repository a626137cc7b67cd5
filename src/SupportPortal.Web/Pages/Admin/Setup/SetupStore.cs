using SupportPortal.Application.FirstRun;
using SupportPortal.Web.Pages.Shared;

namespace SupportPortal.Web.Pages.Admin.Setup;

/// <summary>The steps that are done in the portal itself.</summary>
internal sealed class SetupStore(PortalOptions portal, SetupFacts facts)
{
    public SetupItem Calendar() => new(
        SetupStep.Calendar, facts.SellerCalendar is not null && (facts.IsCalendarOwn || IsMarked(SetupStep.Calendar)), T("Opening hours and holidays"),
        facts.SellerCalendar is { } name ? T("Promises are counted by the calendar {0}, where the customer’s country has none.", CalendarWords.NameOf(portal.SellerCountry, name)) : T("There is no business calendar for {0}.", Countries.NameOf(portal.SellerCountry)))
    {
        Do = T("Are these your hours and your holidays? Change them, or say that they are right."),
        Settings = ["Portal:SellerCountry", "Portal:SellerTimeZone"],
        Place = facts.SellerCalendar is null
            ? new(T("Add a country"), "/Admin/Calendars/New")
            : new(T("See the calendar"), "/Admin/Calendars/Country", new { country = portal.SellerCountry.ToLowerInvariant() }),
        Mark = facts.SellerCalendar is null ? null : T("They are right"),
    };

    public SetupItem Catalogue() => new(
        SetupStep.Catalogue, facts.VersionsInSupport > 0, T("The products that you support"),
        TCount("{0} version in the catalogue is in support today.|{0} versions in the catalogue are in support today.", facts.VersionsInSupport))
    {
        Do = T("Import lifecycle data, or enter products yourself."),
        Place = new(T("See the catalogue"), "/Admin/Catalogue/Index"),
    };

    public SetupItem Prices() => new(
        SetupStep.Prices, facts.HasPrice || IsMarked(SetupStep.Prices), T("Prices"),
        facts.HasPrice ? T("Customers see what incidents cost before they buy.") : T("There are no prices: customers see the cost in incidents, and your invoice says the rest."))
    {
        Do = T("Set prices, or say that you sell without."),
        Place = new(T("See the prices"), "/Admin/Prices/Index"),
        Mark = facts.HasPrice ? null : T("We sell without"),
    };

    public SetupItem Engineer() => new(
        SetupStep.Engineer, facts.Engineers > 0, T("Somebody works the queue"),
        facts.Engineers == 0 ? T("Nobody has the role of a support engineer yet.") : TCount("{0} person has the role of a support engineer.|{0} people have the role of a support engineer.", facts.Engineers))
    {
        Do = T("Have them create an account and confirm it; then give them the role."),
        Place = new(T("People and roles"), "/Admin/People/Index"),
    };

    public SetupItem SecondAdmin() => new(
        SetupStep.SecondAdmin, facts.Admins > 1, T("A second admin"), TCount("There is {0} admin.|There are {0} admins.", facts.Admins))
    {
        Do = T("A second one decides on what concerns the first, and lets the first in again after a loss."),
        Place = new(T("People and roles"), "/Admin/People/Index"),
    };

    public SetupItem SecondFactor() => new(
        SetupStep.SecondFactor, facts.HasSecondFactor, T("Your second factor"),
        facts.HasSecondFactor ? T("You sign in with an authenticator app or a passkey.") : T("You sign in with a password only."))
    {
        Do = T("Add an authenticator app or a passkey: an admin’s account opens everything."),
        Place = new(T("Signing in"), "/Account/Index"),
    };

    public SetupItem Backup() => new(
        SetupStep.Backup, IsMarked(SetupStep.Backup), T("Backups"),
        T("The portal makes none by itself. Back up the database first and the files second."))
    {
        Do = T("Make a backup, restore it on another machine, and have it checked there. The operating manual says how, under Backup."),
        Settings = ["verify --hash"],
        Mark = T("One was restored and checked"),
    };

    private bool IsMarked(SetupStep step) => facts.Marks.ContainsKey(step);
}
