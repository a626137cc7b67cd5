using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Account;

/// <summary>People with second factors. The clock stands still, and moves on where a code has been used.</summary>
internal static class GivenFactors
{
    /// <summary>Sets up an app where the page asks for it.</summary>
    public static async Task<(AuthenticatorApp App, Page Codes)> SetUpAppAsync(this PortalFactory portal, Page page)
    {
        portal.Clock.StopAt(portal.Now() + Duration.FromMinutes(1));
        var app = new AuthenticatorApp(page.Document.QuerySelector(".code")!.TextContent);
        return (app, await page.SubmitAsync("Set it up", ("Code", app.CodeAt(portal.Now()))));
    }

    /// <summary>Gives the password, and comes to the second step.</summary>
    public static async Task<Page> FirstStepAsync(this PortalFactory portal, Visitor visitor, DemoAccount account, string address = "/account/sign-in")
    {
        portal.Clock.StopAt(portal.Now() + Duration.FromMinutes(1));
        return await (await visitor.GetAsync(address)).SubmitAsync("Sign in", ("E-mail", account.Email), ("Password", DemoAccounts.Password));
    }

    public static IReadOnlyList<string> CodesOf(Page page) => [.. page.Document.QuerySelectorAll(".codes li").Select(code => code.TextContent.Trim())];
}
