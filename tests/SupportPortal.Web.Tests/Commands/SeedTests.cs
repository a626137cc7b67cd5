using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Web.Commands;

namespace SupportPortal.Web.Tests.Commands;

public sealed class SeedTests
{
    [Theory, OnEachStore]
    public async Task Adds_calendars_and_catalogue_once(Store kind)
    {
        await using var store = await Application.Tests.Data.Stores.EmptyAsync(kind);

        Assert.Equal(ExitCode.Done, (await Typed.OnAsync(store.Options, "seed")).Code);
        Assert.Contains("products added: 0", (await Typed.OnAsync(store.Options, "seed")).Output, StringComparison.Ordinal);

        await using var db = store.Open();
        Assert.Equal(4, await db.CalendarVersions.CountAsync());
    }

    [Fact]
    public async Task Adds_no_demonstration_outside_Development()
    {
        await using var store = await Application.Tests.Data.Stores.EmptyAsync(Store.Sqlite);

        Assert.Equal(ExitCode.Usage, (await Typed.OnAsync(store.Options, "seed", "--demo")).Code);
    }
}
