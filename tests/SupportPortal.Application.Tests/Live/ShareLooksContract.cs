using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Live;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Application.Tests.Incidents;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Tests.Live;

public sealed class ShareLooksContract
{
    private static readonly IncidentNumber Number = new(20377);

    [Theory, OnEachStore]
    public async Task Shows_each_node_what_is_open_on_any_once_for_each_person(Store kind)
    {
        await using var store = await Stores.EmptyAsync(kind);
        var (anna, bo) = (await store.AnEngineerAsync(), await store.AnEngineerAsync());
        var looks = new ShareLooks(store.Contexts);

        await looks.SaveAsync(Guid.NewGuid(), [new(Number, anna.Person, IsWriting: false), new(new IncidentNumber(1), anna.Person, IsWriting: false)], Given.Noon, CancellationToken.None);
        await looks.SaveAsync(Guid.NewGuid(), [new(Number, anna.Person, IsWriting: true), new(Number, bo.Person, IsWriting: false)], Given.Noon, CancellationToken.None);

        var found = (await looks.ReadAsync(Given.Noon, CancellationToken.None)).Where(one => one.Incident == Number);
        Assert.Equal([(anna.Person, true), (bo.Person, false)], found.Select(one => (one.Person, one.IsWriting)).OrderBy(one => one.Person != anna.Person));
    }

    [Theory, OnEachStore]
    public async Task Replaces_what_a_node_said_before(Store kind)
    {
        await using var store = await Stores.EmptyAsync(kind);
        var (anna, node, looks) = (await store.AnEngineerAsync(), Guid.NewGuid(), new ShareLooks(store.Contexts));
        await looks.SaveAsync(node, [new(Number, anna.Person, IsWriting: true)], Given.Noon, CancellationToken.None);

        await looks.SaveAsync(node, [], Given.Noon, CancellationToken.None);

        Assert.Empty(await looks.ReadAsync(Given.Noon, CancellationToken.None));
    }

    [Theory, OnEachStore]
    public async Task Forgets_within_a_minute_what_a_crash_left_behind(Store kind)
    {
        await using var store = await Stores.EmptyAsync(kind);
        var (anna, looks) = (await store.AnEngineerAsync(), new ShareLooks(store.Contexts));
        await looks.SaveAsync(Guid.NewGuid(), [new(Number, anna.Person, IsWriting: false)], Given.Noon, CancellationToken.None);

        var later = Given.Noon + Look.Length;
        Assert.Empty(await looks.ReadAsync(later, CancellationToken.None));
        await looks.SaveAsync(Guid.NewGuid(), [], later, CancellationToken.None);

        await using var db = store.Open();
        Assert.False(await db.Looks.AnyAsync());
    }
}
