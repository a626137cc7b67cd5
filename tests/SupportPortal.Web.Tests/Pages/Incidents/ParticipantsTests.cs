using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

public sealed class ParticipantsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R37")]
    public async Task Are_named_by_address_and_taken_off()
    {
        var (number, other) = (await portal.AnIncidentAsync(), await portal.AnotherCustomerAsync("Paweł Zieliński"));

        var form = await (await portal.ShowAsync(number)).FollowAsync("Add a participant");
        var added = await form.SubmitAsync("Add a participant", ("E-mail address", other.Email));
        Assert.Contains("Paweł Zieliński takes part from now on.", added.Text);
        Assert.Equal(200, (await portal.ShowAsync(number, reader: other)).Status);

        var removed = await (await added.FollowAsync("Change the participants")).SubmitAsync("Remove Paweł Zieliński");
        Assert.Contains("Paweł Zieliński takes no part any more.", removed.Text);
        Assert.Equal(404, (await portal.ShowAsync(number, reader: other)).Status);
    }

    [Fact]
    public async Task Need_an_account_and_the_address_stays_typed()
    {
        var page = await (await portal.ShowAsync(await portal.AnIncidentAsync(), "/participants")).SubmitAsync("Add a participant", ("E-mail address", "nobody@example.com"));

        Assert.Equal((409, "nobody@example.com"), (page.Status, page.Value("E-mail address")));
        Assert.Contains("“nobody@example.com”", page.Errors.Single());
    }
}
