using SupportPortal.Domain.People;

namespace SupportPortal.Web.Security;

/// <summary>Where somebody begins who has signed in without wanting to be anywhere.</summary>
internal static class FirstPage
{
    /// <summary>The page of the person's work; what is urgent comes first for those who have several roles.</summary>
    public static string Of(Roles roles) => roles switch
    {
        _ when roles.HasFlag(Roles.SupportEngineer) => "/Queue/Index",
        _ when roles.HasFlag(Roles.Admin) => "/Admin/Index",
        _ when roles.HasFlag(Roles.Customer) => "/Incidents/Index",
        _ => "/Index",
    };
}
