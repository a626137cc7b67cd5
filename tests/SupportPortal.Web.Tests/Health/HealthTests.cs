using Microsoft.EntityFrameworkCore;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Health;

public sealed class HealthTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Theory]
    [InlineData("/healthz/live")]
    [InlineData("/healthz/ready")]
    public async Task Is_told_to_anybody_in_one_word(string address)
    {
        using var answer = await portal.CreateClient().GetAsync(address);

        Assert.Equal((200, "Healthy"), ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        Assert.Contains("no-store", answer.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
    }
}

public sealed class HealthOfAnOldStoreTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_bad_while_a_migration_is_pending_though_the_process_lives()
    {
        var client = portal.CreateClient();
        await using (var db = await portal.Contexts.CreateDbContextAsync())
            await db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsHistory");

        using var ready = await client.GetAsync("/healthz/ready");
        using var live = await client.GetAsync("/healthz/live");

        Assert.Equal((503, "Unhealthy", 200), ((int)ready.StatusCode, await ready.Content.ReadAsStringAsync(), (int)live.StatusCode));
    }
}
