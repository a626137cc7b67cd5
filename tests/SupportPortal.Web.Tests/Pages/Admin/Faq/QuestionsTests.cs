using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Admin.Faq;

[Rule("R35")]
public sealed class QuestionsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Says_that_nothing_waits() =>
        Assert.Contains("No question waits", (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/faq/questions")).Text);
}
