using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SupportPortal.Domain.People;

namespace SupportPortal.Web.Security;

/// <summary>Who may go where (R37); the only place that says it. What is not named here is for people who are signed in.</summary>
public static class Policies
{
    /// <summary>Anybody who is signed in.</summary>
    public const string SignedIn = nameof(SignedIn);

    /// <summary>Follows what others do, as it happens; each sees of it what is theirs.</summary>
    public const string Live = nameof(Live);

    /// <summary>Submits and follows own incidents.</summary>
    public const string Customer = nameof(Roles.Customer);

    /// <summary>Submits incidents: own ones, or as an engineer for a customer on the telephone.</summary>
    public const string Intake = nameof(Intake);

    /// <summary>Works the queue; an admin reads it.</summary>
    public const string SupportEngineer = nameof(Roles.SupportEngineer);

    /// <summary>Keeps the portal running.</summary>
    public const string Admin = nameof(Roles.Admin);

    private static readonly string[] PublicFolders = ["/Dev", "/Lifecycle", "/Plans", "/Help", "/Faq"];

    private static readonly string[] PublicPages =
    [
        "/Index", "/Failure", "/PaySafely", "/SupportHours", "/Status", "/Setup", "/Account/SignIn", "/Account/SecondStep", "/Account/PasskeySignIn", "/Account/PasskeyOptions", "/Account/Register", "/Account/CheckMail",
        "/Account/ConfirmEmail", "/Account/ForgotPassword", "/Account/ResetPassword", "/Packs/Object",
    ];

    /// <summary>The names of the roles in a set, as claims and policies have them.</summary>
    public static IEnumerable<string> RoleNames(Roles roles) =>
        Enum.GetValues<Roles>().Where(role => role is not (Roles.None or Roles.System) && roles.HasFlag(role)).Select(role => role.ToString());

    /// <summary>Registers the policies.</summary>
    public static void AddPolicies(this IServiceCollection services)
    {
        var signedIn = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(signedIn)
            .AddPolicy(SignedIn, signedIn)
            .AddPolicy(Live, signedIn)
            .AddPolicy(Customer, policy => policy.RequireRole(nameof(Roles.Customer)))
            .AddPolicy(Intake, policy => policy.RequireRole(nameof(Roles.Customer), nameof(Roles.SupportEngineer)))
            .AddPolicy(SupportEngineer, policy => policy.RequireRole(nameof(Roles.SupportEngineer), nameof(Roles.Admin)))
            .AddPolicy(Admin, policy => policy.RequireRole(nameof(Roles.Admin)));
    }

    /// <summary>Says which policy each folder of pages has.</summary>
    public static void ProtectPages(this PageConventionCollection pages)
    {
        pages.AuthorizeFolder("/Queue", SupportEngineer);
        pages.AuthorizeFolder("/Admin", Admin);
        pages.AuthorizeFolder("/Reports", Admin);
        pages.AuthorizeFolder("/Incidents/New", Intake);
        pages.AuthorizePage("/Incidents/Index", Customer);
        foreach (var folder in PublicFolders)
            pages.AllowAnonymousToFolder(folder);
        foreach (var page in PublicPages)
            pages.AllowAnonymousToPage(page);
    }
}
