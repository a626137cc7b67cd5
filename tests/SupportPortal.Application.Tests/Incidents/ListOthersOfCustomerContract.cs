using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Incidents;

public sealed class ListOthersOfCustomerContract(Stores stores) : IClassFixture<Stores>
{
    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Tells_an_engineer_the_latest_of_the_same_customer_and_anybody_else_only_their_own(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, stranger) = (await store.APersonAsync(), await store.APersonAsync());
        var engineer = await store.APersonAsync(Roles.SupportEngineer);
        await store.AnIncidentAsync(stranger);
        var numbers = new List<IncidentNumber>();
        for (var i = 0; i < ListOthersOfCustomer.Most + 2; i++)
            numbers.Add(await store.AnIncidentAsync(customer));

        Assert.Equal(numbers.SkipLast(1).Reverse().Take(ListOthersOfCustomer.Most), await ListAsync(store, numbers[^1], customer, engineer));
        Assert.Empty(await ListAsync(store, numbers[^1], customer, stranger));
    }

    private static async Task<IEnumerable<IncidentNumber>> ListAsync(TestStore store, IncidentNumber number, Actor customer, Actor reader)
    {
        await using var db = store.Open();
        var incident = await db.LoadIncidentAsync(number, customer, CancellationToken.None);
        return (await new ListOthersOfCustomer(store.Contexts).HandleAsync(incident, reader, CancellationToken.None)).Select(one => one.Number);
    }
}
