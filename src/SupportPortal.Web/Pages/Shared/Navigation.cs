using SupportPortal.Domain.People;

namespace SupportPortal.Web.Pages.Shared;

/// <summary>The places of the portal, in the order of the header. A new area adds its line here.</summary>
public static class Navigation
{
    /// <summary>The header.</summary>
    public static IReadOnlyList<NavigationLink> Main =>
    [
        new(T("Queue"), "/Queue/Index", Roles.SupportEngineer | Roles.Admin),
        new(T("Incidents"), "/Incidents/Index", Roles.Customer),
        new(T("Packs"), "/Packs/Index", Roles.Customer),
        new(T("Orders"), "/Orders/Index", Roles.Customer),
        new(T("Lifecycle"), "/Lifecycle/Index"),
        new(T("FAQ"), "/Help/Index"),
        new(T("Reports"), "/Reports/Index", Roles.Admin),
        new(T("Admin"), "/Admin/Index", Roles.Admin),
    ];

    /// <summary>The places of an admin, listed at <c>/admin</c>.</summary>
    public static IReadOnlyList<NavigationLink> Admin =>
    [
        new(T("Packs and recoveries"), "/Admin/Packs/Index", Says: T("Find a pack by its order number, address or name; recover, extend and correct it.")),
        new(T("Orders"), "/Admin/Orders/Index", Says: T("Confirm payments, enter orders, and import them from a file.")),
        new(T("Prices"), "/Admin/Prices/Index", Says: T("What a single incident and a 5-pack cost in the portal.")),
        new(T("Charges"), "/Admin/Billing/Index", Says: T("What closed otherwise than resolved: charge it or not. Second looks.")),
        new(T("Tax documents"), "/Admin/TaxExemptions/Index", Says: T("Certificates of customers who are exempt from tax: approve or refuse them.")),
        new(T("People and roles"), "/Admin/People/Index", Says: T("Who can sign in, and what they may do.")),
        new(T("Partners"), "/Admin/Partners/Index", Says: T("Who is a verified partner, at what level and until when.")),
        new(T("Business calendars"), "/Admin/Calendars/Index", Says: T("Opening hours and holidays, from which response times are counted.")),
        new(T("Catalogue"), "/Admin/Catalogue/Index", Says: T("Products, versions and the days on which their support ends.")),
        new(T("Kinds of help"), "/Admin/Exclusions/Index", Says: T("What support covers, and the text shown for the kinds of help that it does not.")),
        new(T("FAQ"), "/Admin/Faq/Index", Says: T("The answers, whether they helped, and the questions that people miss.")),
        new(T("Canned replies"), "/Admin/Replies/Index", Says: T("What engineers write often, in every language, with variables.")),
        new(T("Service notices"), "/Admin/Notices/Index", Says: T("Tell everybody of planned work and disruptions, on the portal and in the feeds.")),
        new(T("Outgoing mail"), "/Admin/Mail/Index", Says: T("What was sent, what waits, and what could not be delivered.")),
        new(T("Setting up"), "/Admin/Setup/Index", Says: T("What to see to before customers come, and how far you are.")),
        new(T("Audit log"), "/Admin/Audit/Index", Says: T("Who did what with money, entitlements, roles and personal data.")),
    ];

    /// <summary>The menu under one's name; signing out stands apart, it is a deed.</summary>
    public static IReadOnlyList<NavigationLink> Account => [new(T("Account"), "/Account/Index")];

    /// <summary>The footer.</summary>
    public static IReadOnlyList<NavigationLink> Foot => [new(T("Lifecycle"), "/Lifecycle/Index"), new(T("Support plans"), "/Plans/Index"), new(T("Support hours"), "/SupportHours"), new(T("Paying safely"), "/PaySafely"), new(T("FAQ"), "/Help/Index"), new(T("Status"), "/Status")];
}
