using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.Incidents;

public sealed class ResolvingContract(Stores stores) : IClassFixture<Stores>
{
    [Theory, OnEachStore]
    [Rule("R4")]
    public async Task Delivers_no_solution_before_the_definition_is_agreed(Store kind)
    {
        var (store, number, customer, engineer) = await AnOpenOneAsync(kind);

        Assert.Equal(new DefinitionIsMissing(), await SuggestAsync(store, number, engineer).RefusalAsync());
        await ProposeAsync(store, number, engineer);
        Assert.Equal(new DefinitionIsNotAgreed(1, Side.Customer), await SuggestAsync(store, number, engineer).RefusalAsync());
        await LogAgreementAsync(store, number, engineer);
        await SuggestAsync(store, number, engineer);

        var incident = await store.Open().LoadIncidentAsync(number, customer, CancellationToken.None);
        Assert.Equal((Stage.SolutionSuggested, "Anna"), (incident.Stage, incident.LatestDefinition!.AgreedOnCallBy));
    }

    [Theory, OnEachStore]
    [Rule("R6")]
    public async Task Closes_as_resolved_by_quoting_the_customer_after_the_solution(Store kind)
    {
        var (store, number, customer, engineer) = await AnOpenOneAsync(kind);
        await ProposeAsync(store, number, engineer);
        await LogAgreementAsync(store, number, engineer);
        await SuggestAsync(store, number, engineer);
        await DoAsync(store, number, incident => incident.Write(new Message("It works."), ServiceTerms.Default, Given.Moment(customer)));
        await using var db = store.Open();
        var said = await db.TimelineEntries.SingleAsync(entry => entry.Author == customer.Person && entry.Kind == EntryKind.CustomerMessage);

        Assert.Equal(new QuoteIsMissing(), await CloseAsync(store, number, Guid.NewGuid(), engineer).RefusalAsync());
        await CloseAsync(store, number, said.Id, engineer);

        var closed = await db.LoadIncidentAsync(number, customer, CancellationToken.None);
        Assert.Equal((Outcome.Resolved, said.Id, BillingStatus.Charged), (closed.Closure!.Outcome, closed.Closure.QuotedEntry, closed.Billing));
    }

    [Theory, OnEachStore]
    [Rule("R6")]
    public async Task Closes_as_unresolved_with_what_was_tried(Store kind)
    {
        var (store, number, customer, engineer) = await AnOpenOneAsync(kind);
        var close = new CloseAsUnresolved(store.Contexts);

        Assert.Equal(new WhatWasTriedIsMissing(), await close.HandleAsync(number, " ", null, null, Given.Moment(engineer), CancellationToken.None).RefusalAsync());
        await close.HandleAsync(number, "We tried everything.", null, null, Given.Moment(engineer), CancellationToken.None);

        var closed = await store.Open().LoadIncidentAsync(number, customer, CancellationToken.None);
        Assert.Equal((Outcome.Unresolved, BillingStatus.AwaitingDecision, Incident.OutOfQueue), (closed.Closure!.Outcome, closed.Billing, closed.AttentionAt));
    }

    [Theory, OnEachStore]
    [Rule("R17")]
    public async Task Lets_another_engineer_answer_when_the_customer_asks_again(Store kind)
    {
        var (store, number, customer, engineer) = await AnOpenOneAsync(kind, Severity.B);
        var colleague = await store.APersonAsync(Roles.SupportEngineer);
        await new LowerSeverity(store.Contexts).HandleAsync(number, Severity.C, "One person is affected.", Given.Moment(engineer), CancellationToken.None);
        await new TakeIncident(store.Contexts).HandleAsync(number, Given.Moment(engineer), CancellationToken.None);
        await DoAsync(store, number, incident => incident.RequestSeverity(Severity.B, "Everybody is.", null, Given.Moment(customer)));
        var answer = new AnswerSeverityRequest(store.Contexts);

        Assert.Equal(new AnotherEngineerAnswers(), await answer.GrantAsync(number, Given.Moment(engineer), CancellationToken.None).RefusalAsync());
        Assert.Equal(new ReasonIsMissing(), await answer.RefuseAsync(number, "", Given.Moment(colleague), CancellationToken.None).RefusalAsync());
        await answer.GrantAsync(number, Given.Moment(colleague), CancellationToken.None);

        Assert.Equal(Severity.B, (await store.Open().LoadIncidentAsync(number, customer, CancellationToken.None)).Severity);
    }

    [Theory, OnEachStore]
    [Rule("R18")]
    public async Task Moves_to_business_hours_after_three_attempts_over_an_hour(Store kind)
    {
        var (store, number, customer, engineer) = await AnOpenOneAsync(kind, Severity.A);
        var now = Given.Noon + Duration.FromHours(2);
        Task MoveAsync() => new MoveToBusinessHours(store.Contexts, ServiceTerms.Default).HandleAsync(number, "Nobody answers.", seen: null, Given.Moment(engineer, now), CancellationToken.None);

        Assert.Equal(new MoreAttemptsAreNeeded(0, 3, Duration.FromHours(1)), await MoveAsync().RefusalAsync());
        foreach (var minutes in new[] { 5, 35, 65 })
        {
            var call = new CallRecord(Given.Noon + Duration.FromMinutes(minutes), Given.Noon + Duration.FromMinutes(minutes + 1), "Anna Brzezińska", Reached: false);
            await new LogCall(store.Contexts).HandleAsync(number, call, null, null, Given.Moment(engineer, now), CancellationToken.None);
        }
        await MoveAsync();

        var moved = await store.Open().LoadIncidentAsync(number, customer, CancellationToken.None);
        Assert.Equal((SupportHours.BusinessHours, now), (moved.SupportHours, moved.MovedToBusinessHoursAt));
    }

    private async Task<(TestStore Store, IncidentNumber Number, Actor Customer, Actor Engineer)> AnOpenOneAsync(Store kind, Severity severity = Severity.C)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        return (store, await store.AnIncidentAsync(customer, severity), customer, await store.APersonAsync(Roles.SupportEngineer));
    }

    private static Task ProposeAsync(TestStore store, IncidentNumber number, Actor by) => store.Contexts.DecideAsync(
        async db =>
        {
            var incident = await db.LoadIncidentAsync(number, by, CancellationToken.None);
            incident.ProposeDefinition("Resolved when it runs for a day.", await db.CalendarOfAsync(incident, CancellationToken.None), Given.Moment(by));
        },
        CancellationToken.None);

    private static Task LogAgreementAsync(TestStore store, IncidentNumber number, Actor by) =>
        new LogAgreement(store.Contexts).HandleAsync(number, 1, "Anna", Given.Noon, Given.Moment(by), CancellationToken.None);

    private static Task SuggestAsync(TestStore store, IncidentNumber number, Actor by) =>
        new SuggestSolution(store.Contexts, ServiceTerms.Default).HandleAsync(number, new Message("Update the driver."), null, Given.Moment(by), CancellationToken.None);

    private static Task CloseAsync(TestStore store, IncidentNumber number, Guid quoted, Actor by) =>
        new CloseAsResolved(store.Contexts).HandleAsync(number, quoted, null, null, Given.Moment(by), CancellationToken.None);

    private static Task DoAsync(TestStore store, IncidentNumber number, Action<Incident> deed) => store.Contexts.DecideAsync(
        async db => deed(await db.LoadIncidentAsync(number, Actor.System, CancellationToken.None)), CancellationToken.None);
}
