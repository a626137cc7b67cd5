using SupportPortal.Domain.People;

namespace SupportPortal.Web.Pages.Shared;

/// <summary>The places of the portal, in the order of the header. A new area adds its line here.</summary>
public static class Navigation
{
    /// <summary>The header.</summary>
    public static IReadOnlyList<NavigationLink> Main { get; } =
    [
        new("Queue", "/Queue/Index", Roles.SupportEngineer | Roles.Admin),
        new("Incidents", "/Incidents/Index", Roles.Customer),
        new("Packs", "/Packs/Index", Roles.Customer),
        new("Orders", "/Orders/Index", Roles.Customer),
        new("Lifecycle", "/Lifecycle/Index"),
        new("FAQ", "/Help/Index"),
        new("Reports", "/Reports/Index", Roles.Admin),
        new("Admin", "/Admin/Index", Roles.Admin),
    ];

    /// <summary>The places of an admin, listed at <c>/admin</c>.</summary>
    public static IReadOnlyList<NavigationLink> Admin { get; } =
    [
        new("Packs and recoveries", "/Admin/Packs/Index", Says: "Find a pack by its order number, address or name; recover, extend and correct it."),
        new("Orders", "/Admin/Orders/Index", Says: "Confirm payments, enter orders, and import them from a file."),
        new("Prices", "/Admin/Prices/Index", Says: "What a single incident and a 5-pack cost in the portal."),
        new("Charges", "/Admin/Billing/Index", Says: "What closed otherwise than resolved: charge it or not. Second looks."),
        new("Tax documents", "/Admin/TaxExemptions/Index", Says: "Certificates of customers who are exempt from tax: approve or refuse them."),
        new("People and roles", "/Admin/People/Index", Says: "Who can sign in, and what they may do."),
        new("Partners", "/Admin/Partners/Index", Says: "Who is a verified partner, at what level and until when."),
        new("Business calendars", "/Admin/Calendars/Index", Says: "Opening hours and holidays, from which response times are counted."),
        new("Catalogue", "/Admin/Catalogue/Index", Says: "Products, versions and the days on which their support ends."),
        new("Kinds of help", "/Admin/Exclusions/Index", Says: "What support covers, and the text shown for the kinds of help that it does not."),
        new("FAQ", "/Admin/Faq/Index", Says: "The answers, whether they helped, and the questions that people miss."),
        new("Service notices", "/Admin/Notices/Index", Says: "Tell everybody of planned work and disruptions, on the portal and in the feeds."),
        new("Outgoing mail", "/Admin/Mail/Index", Says: "What was sent, what waits, and what could not be delivered."),
        new("Audit log", "/Admin/Audit/Index", Says: "Who did what with money, entitlements, roles and personal data."),
    ];

    /// <summary>The menu under one's name; signing out stands apart, it is a deed.</summary>
    public static IReadOnlyList<NavigationLink> Account { get; } = [new("Account", "/Account/Index")];

    /// <summary>The footer.</summary>
    public static IReadOnlyList<NavigationLink> Foot { get; } = [new("Lifecycle", "/Lifecycle/Index"), new("Support plans", "/Plans/Index"), new("Paying safely", "/PaySafely"), new("FAQ", "/Help/Index"), new("Status", "/Status")];
}
