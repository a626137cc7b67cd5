using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Incidents;

public sealed class ParticipantContract(Stores stores) : IClassFixture<Stores>
{
    private static readonly CancellationToken Cancel = CancellationToken.None;

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Reads_from_when_they_are_named_until_they_are_taken_off(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, other) = (await store.APersonAsync(), await store.APersonAsync());
        var number = await store.AnIncidentAsync(customer);
        var read = new ReadIncident(store.Contexts, ServiceTerms.Default);

        Assert.Null(await read.HandleAsync(number, other, null, Cancel));
        await new AddParticipant(store.Contexts).HandleAsync(number, $" {other.Person:N}@EXAMPLE.com", Given.Moment(customer), Cancel);
        Assert.NotNull(await read.HandleAsync(number, other, null, Cancel));
        await new RemoveParticipant(store.Contexts).HandleAsync(number, other.Person, null, Given.Moment(customer), Cancel);
        Assert.Null(await read.HandleAsync(number, other, null, Cancel));
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Leaves_accepting_and_closing_to_the_submitter(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, other) = (await store.APersonAsync(), await store.APersonAsync());
        var (number, solution) = await store.ASuggestedSolutionAsync(customer);
        await new AddParticipant(store.Contexts).HandleAsync(number, $"{other.Person:N}@example.com", Given.Moment(customer), Cancel);

        Assert.Equal(new OnlyTheSubmitterMay(), await new AcceptSolution(store.Contexts).HandleAsync(number, solution, null, Given.Moment(other), Cancel).RefusalAsync());
        Assert.Equal(new OnlyTheSubmitterMay(), await new CloseAtRequest(store.Contexts).HandleAsync(number, null, null, Given.Moment(other), Cancel).RefusalAsync());
    }

    [Theory, OnEachStore]
    public async Task Has_a_confirmed_account_that_may_sign_in_as_a_customer(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var number = await store.AnIncidentAsync(customer);
        var (unconfirmed, disabled, engineer) = (await store.APersonAsync(), await store.APersonAsync(), await store.APersonAsync(Roles.SupportEngineer));
        await using (var db = store.Open())
        {
            await db.Users.Where(account => account.Id == unconfirmed.Person).ExecuteUpdateAsync(set => set.SetProperty(account => account.EmailConfirmed, false));
            await db.Users.Where(account => account.Id == disabled.Person).ExecuteUpdateAsync(set => set.SetProperty(account => account.DisabledAt, Given.Noon));
        }

        foreach (var nobody in new[] { unconfirmed, disabled, engineer })
            Assert.IsType<NobodyToAdd>(await new AddParticipant(store.Contexts).HandleAsync(number, $"{nobody.Person:N}@example.com", Given.Moment(customer), Cancel).RefusalAsync());
        Assert.IsType<AlreadyTakesPart>(await new AddParticipant(store.Contexts).HandleAsync(number, $"{customer.Person:N}@example.com", Given.Moment(customer), Cancel).RefusalAsync());
    }
}
