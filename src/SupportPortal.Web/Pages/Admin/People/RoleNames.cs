using Microsoft.AspNetCore.Mvc.Rendering;
using SupportPortal.Domain.People;

namespace SupportPortal.Web.Pages.Admin.People;

/// <summary>The roles in words (R37).</summary>
public static class RoleNames
{
    private static (Roles Role, string Name)[] Names =>
        [(Roles.Customer, T("Customer")), (Roles.SupportEngineer, T("Support engineer")), (Roles.Admin, T("[role] Admin"))];

    /// <summary>The lines of a select.</summary>
    public static IEnumerable<SelectListItem> Choices => Names.Select(one => new SelectListItem(one.Name, one.Role.ToString()));

    /// <summary>Several roles: "Support engineer, Admin".</summary>
    public static string Say(Roles roles) =>
        roles == Roles.None ? T("[roles] None") : string.Join(", ", Names.Where(one => roles.HasFlag(one.Role)).Select(one => one.Name));
}
