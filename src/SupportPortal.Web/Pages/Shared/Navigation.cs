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
        new("Admin", "/Admin/Index", Roles.Admin),
    ];

    /// <summary>The places of an admin, listed at <c>/admin</c>.</summary>
    public static IReadOnlyList<NavigationLink> Admin { get; } =
    [
        new("Packs and recoveries", "/Admin/Packs/Index"),
        new("Orders", "/Admin/Orders/Index"),
        new("People and roles", "/Admin/People/Index"),
        new("Business calendars", "/Admin/Calendars/Index"),
        new("Catalogue", "/Admin/Catalogue/Index"),
        new("Outgoing mail", "/Admin/Mail/Index"),
        new("Audit log", "/Admin/Audit/Index"),
    ];

    /// <summary>The menu under one's name; signing out stands apart, it is a deed.</summary>
    public static IReadOnlyList<NavigationLink> Account { get; } = [new("Account", "/Account/Index")];

    /// <summary>The footer.</summary>
    public static IReadOnlyList<NavigationLink> Foot { get; } = [new("Lifecycle", "/Lifecycle/Index"), new("Support plans", "/Plans/Index")];
}
