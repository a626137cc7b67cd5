using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Plans;

[Rule("R32")]
public sealed class PlanTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly Instant Sunday = Instant.FromUtc(2026, 11, 22, 12, 0);

    [Theory, Rule("R30")]
    [InlineData("single-incident", "Windows Server 2022 until 14 Oct 2031")] // extended support too
    [InlineData("partner-gold-20-pack", "Windows Server 2025, N until 13 Nov 2029")] // mainstream only
    [InlineData("advanced-support-for-partners", "Windows Server 2019 until 9 Jan 2029")] // no N-1
    public async Task Tells_anybody_what_it_serves_and_until_when(string plan, string served) =>
        Assert.Contains(served, (await OpenAsync(plan, "windows server")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("partner-gold-20-pack", "Windows Server 2022")] // N-1, but not in mainstream any more
    [InlineData("partner-gold-20-pack", "Microsoft 365 Apps")]
    [InlineData("signature-cloud-support", "Windows Server 2025")]
    [InlineData("5-pack", "Windows Server 2012")]
    public async Task Leaves_out_what_it_does_not_serve(string plan, string version) =>
        Assert.DoesNotContain(version, (await OpenAsync(plan)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Is_reached_from_the_list_of_plans()
    {
        var page = await (await portal.Visitor().GetAsync("/plans")).FollowAsync("Signature cloud support");
        Assert.Equal("Signature cloud support", page.Heading);
        Assert.Contains("Verified partners with a competency", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_where_to_look_for_what_is_not_served() =>
        Assert.Contains("Nothing of “zebra” is served", (await OpenAsync("5-pack", "zebra")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Does_not_exist_under_another_name() => Assert.Equal(404, (await OpenAsync("6-pack")).Status);

    private Task<Page> OpenAsync(string plan, string query = "")
    {
        portal.Clock.StopAt(Sunday);
        return portal.Visitor().GetAsync($"/plans/{plan}?q={Uri.EscapeDataString(query)}");
    }
}
