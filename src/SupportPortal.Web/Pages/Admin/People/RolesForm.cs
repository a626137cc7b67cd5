using SupportPortal.Domain.People;

namespace SupportPortal.Web.Pages.Admin.People;

/// <summary>The roles of a person, a tick each.</summary>
public sealed class RolesForm
{
    public bool Customer { get; set; }

    public bool SupportEngineer { get; set; }

    public bool Admin { get; set; }

    public Roles Roles =>
        (Customer ? Roles.Customer : Roles.None) | (SupportEngineer ? Roles.SupportEngineer : Roles.None) | (Admin ? Roles.Admin : Roles.None);

    public static RolesForm Of(Roles roles) => new()
    {
        Customer = roles.HasFlag(Roles.Customer),
        SupportEngineer = roles.HasFlag(Roles.SupportEngineer),
        Admin = roles.HasFlag(Roles.Admin),
    };
}
