using SupportPortal.Application.Data;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Web.Commands;

namespace SupportPortal.Web.Tests.Commands;

public sealed class MigrateTests
{
    [Fact]
    public async Task Makes_a_store_that_is_not_there_and_does_nothing_the_second_time()
    {
        var store = new StoreOptions { ConnectionString = $"Data Source={Path.Combine(Directory.CreateTempSubdirectory("supportportal-migrate-").FullName, "portal.db")}" };

        Assert.Equal(ExitCode.Failed, (await Typed.OnAsync(store, "migrate", "--check")).Code);
        Assert.Equal(ExitCode.Done, (await Typed.OnAsync(store, "migrate")).Code);
        Assert.Equal(ExitCode.Done, (await Typed.OnAsync(store, "migrate")).Code);
        Assert.Equal(ExitCode.Done, (await Typed.OnAsync(store, "migrate", "--check")).Code);
    }

    [Theory, OnEachStore]
    public async Task Has_nothing_to_do_on_a_store_of_this_version(Store kind)
    {
        await using var store = await Application.Tests.Data.Stores.EmptyAsync(kind);

        Assert.Equal("", (await Typed.OnAsync(store.Options, "migrate", "--check")).Output);
    }
}
