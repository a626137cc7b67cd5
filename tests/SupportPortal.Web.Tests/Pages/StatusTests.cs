using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages;

[Rule("R35")]
public sealed class StatusTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Says_that_nothing_is_the_matter() =>
        Assert.Contains("Everything works as it should", (await portal.Visitor().GetAsync("/status")).Text);
}
