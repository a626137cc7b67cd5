using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Account;

public sealed class PasskeyTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_renamed_and_removed_by_its_owner_only()
    {
        var person = await portal.AnotherCustomerAsync();
        var visitor = await portal.SignInAsync(person);
        using var passkey = new SoftPasskey();
        var list = await visitor.AddAsync(passkey);
        var address = list.Document.QuerySelector("td a")!.GetAttribute("href")!;

        Assert.Equal(422, (await (await visitor.GetAsync(address)).SubmitAsync("Rename", ("Name", " "))).Status);
        Assert.Contains("Telephone", (await (await visitor.GetAsync(address)).SubmitAsync("Rename", ("Name", "Telephone"))).Text);
        Assert.Equal(404, (await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync(address)).Status);
        var done = await (await visitor.GetAsync(address)).SubmitAsync("Remove this passkey");

        Assert.Contains("The passkey is removed.", done.Text);
        Assert.Equal(409, (await portal.Visitor().ShowAsync(passkey)).Status);
        Assert.Equal(["PasskeyAdded", "PasskeyRemoved"], (await portal.MailsToAsync(person.Email)).Order(StringComparer.Ordinal));
    }
}
