using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.People;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Pages;

public sealed class SetupTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Makes_the_first_admin_once_by_the_link_that_the_start_printed()
    {
        await RemoveAdminsAsync();
        var link = (await OfferAsync())!.OriginalString;

        var done = await (await portal.Visitor().GetAsync(link)).SubmitAsync(
            "Make the first admin", ("Your name", "Maria"), ("E-mail", "maria@example.com"), ("Country", "SE"), ("Password", "violet harbour lamp"));

        Assert.Equal("/account/sign-in?ReturnUrl=%2Fadmin%2Fsetup", done.Address);
        Assert.Equal(404, (await portal.Visitor().GetAsync(link)).Status);
        Assert.Null(await OfferAsync());
        var home = await done.SubmitAsync("Sign in", ("E-mail", "maria@example.com"), ("Password", "violet harbour lamp"));
        Assert.Equal("Setting up", home.Heading);
        Assert.Contains("Maria", home.Document.QuerySelector(".who")!.TextContent);
    }

    [Theory]
    [InlineData("/setup")]
    [InlineData("/setup?token=guess")]
    public async Task Is_not_there_without_the_link(string address) => Assert.Equal(404, (await portal.Visitor().GetAsync(address)).Status);

    private async Task<Uri?> OfferAsync()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var moment = Moment.Of(Actor.System, Instant.FromUtc(2026, 11, 20, 9, 0), DateTimeZone.Utc);
        return await scope.ServiceProvider.GetRequiredService<OfferSetup>().HandleAsync(moment, CancellationToken.None);
    }

    private async Task RemoveAdminsAsync()
    {
        await using var db = await portal.Contexts.CreateDbContextAsync();
        await db.Users.ExecuteUpdateAsync(set => set.SetProperty(account => account.Roles, Roles.Customer));
    }
}
