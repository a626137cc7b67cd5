using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Data;
using SupportPortal.Application.Demo;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Security;

public sealed class SessionOutageTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_an_error_that_passes_and_signs_nobody_out()
    {
        var store = new FailingStore(portal.Contexts);
        var failing = portal.With(services => services.AddSingleton<IDbContextFactory<SupportDbContext>>(store));
        var visitor = await portal.SignInAsync(DemoAccounts.Customer, failing);

        store.IsDown = true;
        var page = await visitor.GetAsync("/account");

        Assert.Equal(503, page.Status);
        Assert.NotNull(page.Response.Headers.RetryAfter);
        Assert.Equal("", string.Join("\n", page.Response.Headers.TryGetValues("Set-Cookie", out var set) ? set : []));
        store.IsDown = false;
        Assert.Equal((200, "/account"), ((await visitor.GetAsync("/account")).Status, (await visitor.GetAsync("/account")).Address));
    }

    private sealed class FailingStore(IDbContextFactory<SupportDbContext> inner) : IDbContextFactory<SupportDbContext>
    {
        public bool IsDown { get; set; }

        public SupportDbContext CreateDbContext() => IsDown ? throw new SqliteException("unable to open database file", 14) : inner.CreateDbContext();
    }
}
