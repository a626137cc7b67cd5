using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Incidents;

[Rule("R9")]
public sealed class TakeNextContract
{
    [Theory, OnEachStore]
    public async Task Gives_the_most_urgent_one_that_is_nobodys(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(), await store.APersonAsync(Roles.SupportEngineer));
        var calm = await store.AnIncidentAsync(customer, Severity.C);
        var urgent = await store.AnIncidentAsync(customer, Severity.A);

        Assert.Equal(urgent, await TakeAsync(store, engineer));
        Assert.Equal(calm, await TakeAsync(store, engineer));
        Assert.Equal(new NothingIsUnassigned(), await TakeAsync(store, engineer).RefusalAsync());
    }

    [Theory, OnEachStore]
    public async Task Gives_each_of_many_engineers_who_ask_at_once_another_one(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var customer = await store.APersonAsync();
        var engineers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => store.APersonAsync(Roles.SupportEngineer)));
        for (var i = 0; i < 9; i++)
            await store.AnIncidentAsync(customer);

        var taken = new ConcurrentBag<(IncidentNumber Number, Guid By)>();
        async Task TakeIntoAsync(Actor engineer) => taken.Add((await TakeAsync(store, engineer), engineer.Person));
        var refusals = await Task.WhenAll(engineers.Select(engineer => TakeIntoAsync(engineer).RefusalAsync()));

        await using var db = store.Open();
        Assert.Equal(3, refusals.Count(refusal => refusal is NothingIsUnassigned));
        Assert.Equal(9, taken.DistinctBy(one => one.Number).Count());
        Assert.Equal(taken.Order(), (await db.Incidents.Select(one => new { one.Number, one.AssigneeId }).ToListAsync()).Select(one => (one.Number, one.AssigneeId!.Value)).Order());
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Is_for_engineers(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var customer = await store.APersonAsync();
        await store.AnIncidentAsync(customer);

        Assert.Equal(new NotAllowed(), await TakeAsync(store, await store.APersonAsync(Roles.Admin)).RefusalAsync());
    }

    private static Task<IncidentNumber> TakeAsync(TestStore store, Actor engineer) =>
        new TakeNext(store.Contexts).HandleAsync(Given.Moment(engineer), CancellationToken.None);
}
