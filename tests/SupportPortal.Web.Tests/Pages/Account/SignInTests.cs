using SupportPortal.Application.Demo;
using SupportPortal.Domain.People;
using SupportPortal.Web.Security;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class SignInTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Goes_on_to_where_the_person_wanted_to_be()
    {
        var page = await SignInAsync("/account/sign-in?returnUrl=%2Fdev%2Fcomponents", DemoAccounts.Password);
        Assert.Equal("/dev/components", page.Address);
        Assert.Contains("Anna Brzezińska", page.Document.QuerySelector(".who")!.TextContent);
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("//elsewhere.example")]
    [InlineData("%")]
    public async Task Goes_to_no_other_place(string returnUrl)
    {
        var page = await SignInAsync($"/account/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}", DemoAccounts.Password);
        Assert.Equal((200, "/incidents"), (page.Status, page.Address));
    }

    [Fact]
    public async Task Begins_where_the_persons_work_is()
    {
        string[] pages = ["/incidents", "/queue", "/admin"];
        foreach (var (account, page) in DemoAccounts.All.Zip(pages))
        {
            var visitor = portal.Visitor();
            var signIn = await visitor.GetAsync("/account/sign-in");
            var first = await signIn.SubmitAsync("Sign in", ("E-mail", account.Email), ("Password", DemoAccounts.Password));
            Assert.Equal((200, page), (first.Status, first.Address));
            Assert.Equal(page, (await visitor.GetAsync("/account/sign-in")).Address);
        }
    }

    [Fact]
    public void Begins_with_the_queue_for_somebody_who_is_an_engineer_and_an_admin()
    {
        Assert.Equal("/Queue/Index", FirstPage.Of(Roles.Customer | Roles.SupportEngineer | Roles.Admin));
        Assert.Equal("/Index", FirstPage.Of(Roles.None));
    }

    [Fact]
    public async Task Goes_on_to_an_address_with_letters_that_no_header_carries()
    {
        var visitor = await portal.SignInAsync(DemoAccounts.Customer);
        using var answer = await visitor.Client.GetAsync("/account/sign-in?returnUrl=" + Uri.EscapeDataString("/lifecycle?q=łódź １ 👩"));
        Assert.Equal("/lifecycle?q=%C5%82%C3%B3d%C5%BA %EF%BC%91 %F0%9F%91%A9", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Does_not_say_which_of_the_two_was_wrong()
    {
        var page = await SignInAsync("/account/sign-in", "not-the-password");
        Assert.StartsWith("E-mail and password do not match an account that can sign in.", Assert.Single(page.Errors));
        Assert.Equal("customer@demo.example", page.Value("E-mail"));
    }

    private async Task<Page> SignInAsync(string address, string password) =>
        await (await portal.Visitor().GetAsync(address)).SubmitAsync("Sign in", ("E-mail", DemoAccounts.Customer.Email), ("Password", password));
}
