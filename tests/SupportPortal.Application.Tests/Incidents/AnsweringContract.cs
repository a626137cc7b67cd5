using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Tests.Incidents;

/// <summary>What the customer's side answers and decides.</summary>
public sealed class AnsweringContract(Stores stores) : IClassFixture<Stores>
{
    private static readonly CancellationToken Cancel = CancellationToken.None;

    [Theory, OnEachStore]
    [Rule("R6")]
    public async Task A_solution_accepted_and_rejected_at_once_is_answered_once(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var (number, solution) = await store.ASuggestedSolutionAsync(customer);

        var refusals = await Task.WhenAll(
            new AcceptSolution(store.Contexts).HandleAsync(number, solution, null, Given.Moment(customer), Cancel).RefusalAsync(),
            new RejectSolution(store.Contexts).HandleAsync(number, solution, "still stops", null, Given.Moment(customer), Cancel).RefusalAsync());

        var incident = await store.FindAsync(number);
        Assert.Single(refusals, refusal => refusal is null);
        Assert.Equal(refusals[0] is null ? Stage.Closed : Stage.InProgress, incident.Stage);
        Assert.Equal(refusals[0] is null ? BillingStatus.Charged : BillingStatus.InUse, incident.Billing);
    }

    [Theory, OnEachStore]
    [Rule("R4")]
    public async Task A_definition_is_agreed_and_answered_with_another(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(), await store.AnEngineerAsync());
        var number = await store.AnIncidentAsync(customer);
        var propose = new ProposeDefinition(store.Contexts);

        await propose.HandleAsync(number, "it runs", null, Given.Moment(engineer), Cancel);
        await propose.HandleAsync(number, "it runs for two days", null, Given.Moment(customer), Cancel);
        var own = await new AgreeOnDefinition(store.Contexts).HandleAsync(number, 2, null, Given.Moment(customer), Cancel).RefusalAsync();
        await new AgreeOnDefinition(store.Contexts).HandleAsync(number, 2, null, Given.Moment(engineer), Cancel);

        Assert.Equal(new TheOtherSideAgrees(Side.Support), own);
        Assert.Equal((2, true), ((await store.FindAsync(number)).LatestDefinition!.Number, (await store.FindAsync(number)).LatestDefinition!.IsAgreed));
    }

    [Theory, OnEachStore]
    public async Task Nothing_is_decided_over_something_that_was_not_seen(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(), await store.AnEngineerAsync());
        var number = await store.AnIncidentAsync(customer);
        var close = new CloseAtRequest(store.Contexts);

        await store.ActAsync(number, engineer, (incident, calendar, moment) => incident.Reply(new Message("I have it"), calendar, ServiceTerms.Default, moment));

        Assert.Equal(new MoreHasHappened(), await close.HandleAsync(number, null, 1, Given.Moment(customer), Cancel).RefusalAsync());
        Assert.Null(await close.HandleAsync(number, null, 3, Given.Moment(customer), Cancel).RefusalAsync());
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task An_internal_note_stops_no_customer(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(), await store.AnEngineerAsync());
        var number = await store.AnIncidentAsync(customer);

        await store.ActAsync(number, engineer, (incident, _, moment) => incident.Note(new Message("hm"), moment));

        Assert.Null(await new CloseAtRequest(store.Contexts).HandleAsync(number, "found it", 1, Given.Moment(customer), Cancel).RefusalAsync());
    }

    [Theory, OnEachStore]
    [Rule("R17")]
    public async Task A_severity_is_changed_as_the_preview_said(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var number = await store.AnIncidentAsync(customer);
        var moment = Given.Moment(customer, Given.Noon + Duration.FromHours(1));
        var preview = await new PreviewSeverity(store.Contexts).HandleAsync(number, moment, Cancel);

        await new ChangeSeverity(store.Contexts).HandleAsync(number, Severity.A, new ImpactStatement("all", "now", "us"), null, moment, Cancel);

        Assert.Equal(preview[Severity.A], (await store.FindAsync(number)).ResponseDue);
        Assert.Equal(moment.At + Duration.FromHours(2), preview[Severity.A]);
    }

    [Theory, OnEachStore]
    [Rule("R18")]
    public async Task Hours_moved_by_an_engineer_are_moved_back_in_one_step(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(), await store.AnEngineerAsync());
        var number = await store.AnIncidentAsync(customer, Severity.A, Given.Noon - Duration.FromHours(3));
        foreach (var minutes in new[] { 150, 100, 50 })
        {
            var start = Given.Noon - Duration.FromMinutes(minutes);
            await store.ActAsync(number, engineer, (incident, calendar, moment) => incident.LogCall(new CallRecord(start, start, "Anna Brzezińska", false), null, calendar, moment));
        }

        await store.ActAsync(number, engineer, (incident, _, moment) => incident.MoveToBusinessHours("nobody answers", ServiceTerms.Default, moment));
        await new UndoBusinessHours(store.Contexts).HandleAsync(number, null, Given.Moment(customer), Cancel);

        Assert.Equal(SupportHours.AroundTheClock, (await store.FindAsync(number)).SupportHours);
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task A_stranger_finds_nothing_to_answer(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var (number, solution) = await store.ASuggestedSolutionAsync(customer);
        var (contexts, moment) = (store.Contexts, Given.Moment(await store.APersonAsync()));
        var hours = new HoursChoice(SupportHours.BusinessHours, false, []);

        var refusals = await Task.WhenAll(
            new AcceptSolution(contexts).HandleAsync(number, solution, null, moment, Cancel).RefusalAsync(),
            new RejectSolution(contexts).HandleAsync(number, solution, "no", null, moment, Cancel).RefusalAsync(),
            new ProposeDefinition(contexts).HandleAsync(number, "mine", null, moment, Cancel).RefusalAsync(),
            new AgreeOnDefinition(contexts).HandleAsync(number, 1, null, moment, Cancel).RefusalAsync(),
            new ContradictAgreement(contexts).HandleAsync(number, "no", null, moment, Cancel).RefusalAsync(),
            new CloseAtRequest(contexts).HandleAsync(number, null, null, moment, Cancel).RefusalAsync(),
            new ChangeSeverity(contexts).HandleAsync(number, Severity.B, null, null, moment, Cancel).RefusalAsync(),
            new RequestSeverity(contexts).HandleAsync(number, Severity.B, "worse", null, null, moment, Cancel).RefusalAsync(),
            new ChooseSupportHours(contexts).HandleAsync(number, hours, null, moment, Cancel).RefusalAsync(),
            new UndoBusinessHours(contexts).HandleAsync(number, null, moment, Cancel).RefusalAsync(),
            new AddParticipant(contexts).HandleAsync(number, "anna@example.com", moment, Cancel).RefusalAsync(),
            new RemoveParticipant(contexts).HandleAsync(number, customer.Person, null, moment, Cancel).RefusalAsync());

        Assert.All(refusals, refusal => Assert.Equal(new NotFound(), refusal));
    }
}
