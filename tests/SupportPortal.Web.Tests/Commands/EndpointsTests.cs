using System.Text.Json;

namespace SupportPortal.Web.Tests.Commands;

public sealed class EndpointsTests
{
    [Theory]
    [InlineData("/account/sign-in", "Anonymous", "GET,POST")]
    [InlineData("/account/sign-out", "SignedIn", "GET,POST")]
    public async Task Says_who_may_and_by_which_verbs(string route, string policy, string verbs)
    {
        var typed = await Typed.RunAsync(["endpoints", "--json", "--Portal:PublicOrigin=https://localhost"]);

        var row = JsonDocument.Parse(typed.Output).RootElement.EnumerateArray().Single(row => row.GetProperty("route").GetString() == route);
        Assert.Equal(policy, row.GetProperty("policy").GetString());
        Assert.Equal(verbs, string.Join(',', row.GetProperty("verbs").EnumerateArray().Select(verb => verb.GetString())));
    }
}
