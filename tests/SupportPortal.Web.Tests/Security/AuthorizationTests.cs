using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Demo;
using SupportPortal.Web.Security;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Security;

/// <summary>Every address, asked by everybody. Who may is said here once more, by address, so that a slip in one place shows.</summary>
[Rule("R37")]
public sealed partial class AuthorizationTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Verdict = "X-Verdict";

    private static readonly string[] Public =
    [
        "/", "/index", "/{**path:file}", "/failure", "/setup", "/account/sign-in", "/account/sign-in/code", "/account/sign-in/passkey", "/account/sign-in/passkey-options", "/account/register", "/account/check-mail", "/packs/recoveries/objection", "/account/confirm",
        "/account/forgot-password", "/account/reset-password", "/pay-safely", "/support-hours", "/status", "/feed.atom", "/feed.rss",
    ];

    private static readonly string[] PublicBelow = ["/dev/", "/healthz/", "/lifecycle", "/plans", "/faq"];

    [Fact]
    public async Task Everybody_comes_to_what_is_theirs_and_nowhere_else()
    {
        var told = portal.With(services => services.AddSingleton<IAuthorizationMiddlewareResultHandler, TellingVerdict>());
        Visitor[] visitors = [portal.Visitor(told), .. await Task.WhenAll(DemoAccounts.All.Select(account => portal.SignInAsync(account, told)))];
        var wrong = new List<string>();
        foreach (var row in await told.Services.GetRequiredService<EndpointTable>().ReadAsync())
        {
            foreach (var (visitor, person) in visitors.Zip<Visitor, DemoAccount?>([null, .. DemoAccounts.All]))
                wrong.AddRange(await AskAsync(visitor, person, row));
        }

        Assert.Empty(wrong);
    }

    private static async Task<IEnumerable<string>> AskAsync(Visitor visitor, DemoAccount? person, EndpointRow row)
    {
        var wrong = new List<string>();
        foreach (var verb in row.Verbs)
        {
            // A POST has no token: whoever is let in is stopped by that, and nothing happens.
            using var answer = await visitor.Client.SendAsync(new HttpRequestMessage(new HttpMethod(verb), SampleOf(row.Route)));
            var verdict = answer.Headers.TryGetValues(Verdict, out var said) ? said.Single() : "Passed";
            if (verdict != ExpectedFor(person, row.Route.ToLowerInvariant()))
                wrong.Add($"{verb} {row.Route} for {person?.Email ?? "anybody"}: {verdict}");
            if (verdict == "Forbidden" && answer.StatusCode is not (System.Net.HttpStatusCode.NotFound or System.Net.HttpStatusCode.Forbidden))
                wrong.Add($"{verb} {row.Route} for {person?.Email}: {answer.StatusCode}");
        }

        return wrong;
    }

    private static string ExpectedFor(DemoAccount? person, string route)
    {
        if (Public.Contains(route) || PublicBelow.Any(folder => route.StartsWith(folder, StringComparison.Ordinal)))
            return "Passed";
        if (person is null)
            return "Challenged";
        var isTheirs = route.Split('/')[1] switch
        {
            "queue" => person != DemoAccounts.Customer,
            "admin" or "reports" => person == DemoAccounts.Admin,
            "incidents" when route == "/incidents" => person == DemoAccounts.Customer,
            "incidents" when route.StartsWith("/incidents/new", StringComparison.Ordinal) => person != DemoAccounts.Admin,
            _ => true,
        };
        return isTheirs ? "Passed" : "Forbidden";
    }

    private static string SampleOf(string route) => Argument().Replace(route, argument => argument.Groups["kind"].Value switch
    {
        ":guid" => Guid.Empty.ToString(),
        ":int" or ":long" => "1",
        ":length" => "US",
        _ => "SP-1",
    });

    [GeneratedRegex(@"\{\*{0,2}\w+(?<kind>:\w+)?[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Argument();

    private sealed class TellingVerdict : IAuthorizationMiddlewareResultHandler
    {
        private readonly AuthorizationMiddlewareResultHandler _usual = new();

        public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
        {
            var verdict = authorizeResult.Challenged ? "Challenged" : authorizeResult.Forbidden ? "Forbidden" : "Passed";
            context.Response.OnStarting(() =>
            {
                context.Response.Headers[Verdict] = verdict;
                return Task.CompletedTask;
            });
            return _usual.HandleAsync(next, context, policy, authorizeResult);
        }
    }
}
