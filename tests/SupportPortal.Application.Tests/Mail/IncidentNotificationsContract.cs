using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Mail;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.Tests.Mail;

[Rule("R39")]
public sealed class IncidentNotificationsContract
{
    [Theory, OnEachStore]
    public async Task Confirm_a_submission_in_the_transaction_that_stores_it(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var customer = await store.APersonAsync();

        await store.AnIncidentAsync(customer, Severity.B);

        Assert.Equal(Sorted((customer.Person, "IncidentSubmitted")), await MailsAsync(store));
    }

    [Theory, OnEachStore]
    [Rule("R12")]
    public async Task Tell_all_engineers_of_an_incident_of_severity_A_that_nobody_has(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (customer, one, other) = (await store.APersonAsync(), await store.APersonAsync(Roles.SupportEngineer), await store.APersonAsync(Roles.SupportEngineer));
        await store.APersonAsync(Roles.Admin);

        await store.AnIncidentAsync(customer, Severity.A);
        var number = await store.AnIncidentAsync(customer, Severity.B);

        Assert.Equal(new Guid?[] { one.Person, other.Person }.Order(), await ToldOfCriticalAsync(store));
        await ForgetAsync(store);
        await new ChangeSeverity(store.Contexts).HandleAsync(number, Severity.A, new ImpactStatement("All of it", "Nine", "Everybody"), null, Given.Moment(customer), CancellationToken.None);
        Assert.Equal(new Guid?[] { one.Person, other.Person }.Order(), await ToldOfCriticalAsync(store));
    }

    [Theory, OnEachStore]
    public async Task Tell_submitter_and_participants_what_the_support_side_writes(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (customer, colleague, engineer) = (await store.APersonAsync(), await store.APersonAsync(), await store.APersonAsync(Roles.SupportEngineer));
        var number = await store.AnIncidentAsync(customer);
        await DoAsync(store, number, customer, (incident, moment, _) => incident.AddParticipant(colleague.Person, moment));
        await ForgetAsync(store);

        await DoAsync(store, number, engineer, (incident, moment, calendar) => incident.Ask(new Message("Which build?"), calendar, moment));

        Assert.Equal(Sorted((customer.Person, "QuestionAsked"), (colleague.Person, "QuestionAsked")), await MailsAsync(store));
        await using var db = store.Open();
        Assert.Contains("Which build?", (await db.Outbox.FirstAsync(mail => mail.RecipientId == colleague.Person)).Data, StringComparison.Ordinal);
    }

    [Theory, OnEachStore]
    public async Task Tell_the_engineer_and_nobody_else_what_the_customer_writes(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(), await store.APersonAsync(Roles.SupportEngineer));
        var number = await store.AnIncidentAsync(customer);
        await DoAsync(store, number, engineer, (incident, moment, _) => incident.Take(moment));
        await ForgetAsync(store);

        await DoAsync(store, number, customer, (incident, moment, _) => incident.Write(new Message("Any news?"), ServiceTerms.Default, moment));

        Assert.Equal(Sorted((engineer.Person, "CustomerWrote")), await MailsAsync(store));
    }

    [Theory, OnEachStore]
    public async Task Say_nothing_of_internal_notes(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(), await store.APersonAsync(Roles.SupportEngineer));
        var number = await store.AnIncidentAsync(customer);
        await ForgetAsync(store);

        await DoAsync(store, number, engineer, (incident, moment, _) => incident.Note(new Message("Looks like the old bug"), moment));

        Assert.Empty(await MailsAsync(store));
    }

    [Theory, OnEachStore]
    [Rule("R17")]
    public async Task Tell_the_other_engineers_when_the_one_who_has_it_may_not_answer_about_the_severity(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (customer, engineer, other) = (await store.APersonAsync(), await store.APersonAsync(Roles.SupportEngineer), await store.APersonAsync(Roles.SupportEngineer));
        var number = await store.AnIncidentAsync(customer, Severity.B);
        await DoAsync(store, number, engineer, (incident, moment, _) => incident.Take(moment));
        await DoAsync(store, number, engineer, (incident, moment, _) => incident.LowerSeverity(Severity.C, "One person.", moment));
        await ForgetAsync(store);

        await new RequestSeverity(store.Contexts).HandleAsync(number, Severity.B, "Everybody.", null, null, Given.Moment(customer), CancellationToken.None);

        Assert.Equal(Sorted((engineer.Person, "SeverityRequested"), (other.Person, "SeverityRequested")), await MailsAsync(store));
    }

    [Theory, OnEachStore]
    [Rule("R17")]
    public async Task Say_with_another_severity_by_when_we_answer_until_we_have(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(), await store.APersonAsync(Roles.SupportEngineer));
        var number = await store.AnIncidentAsync(customer, Severity.A);

        await DoAsync(store, number, engineer, (incident, moment, _) => incident.LowerSeverity(Severity.B, "One site.", moment));
        await DoAsync(store, number, engineer, (incident, moment, calendar) => incident.Reply(new Message("Here I am."), calendar, ServiceTerms.Default, moment));
        await DoAsync(store, number, engineer, (incident, moment, _) => incident.LowerSeverity(Severity.C, "One person.", moment));

        await using var db = store.Open();
        var due = (await db.Incidents.SingleAsync(incident => incident.Number == number)).ResponseDue;
        var mails = await db.Outbox.Where(mail => mail.Kind == "SeverityChanged").ToListAsync();
        Assert.Equal([due, null], mails.Select(mail => (SeverityChangedMail)MailJson.Read(mail.Kind, mail.Data)).OrderBy(mail => mail.Severity).Select(mail => mail.Due));
    }

    [Theory, OnEachStore]
    public async Task Ask_both_sides_for_what_they_have_to_answer(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var (customer, engineer) = (await store.APersonAsync(), await store.APersonAsync(Roles.SupportEngineer));
        var number = await store.AnIncidentAsync(customer);
        await ForgetAsync(store);

        await DoAsync(store, number, engineer, (incident, moment, calendar) => incident.ProposeDefinition("Resolved when it replicates.", calendar, moment));
        await DoAsync(store, number, customer, (incident, moment, _) => incident.Agree(1, moment));
        await DoAsync(store, number, engineer, (incident, moment, calendar) => incident.SuggestSolution(new Message("Install the update."), calendar, moment));
        await DoAsync(store, number, customer, (incident, moment, _) => incident.AcceptSolution(incident.Solutions.Single().Id, moment));

        Assert.Equal(
            Sorted((customer.Person, "DefinitionProposed"), (engineer.Person, "CustomerAgreed"), (customer.Person, "SolutionSuggested"), (customer.Person, "IncidentClosed"), (engineer.Person, "CustomerClosed")),
            await MailsAsync(store));
    }

    private static IEnumerable<(Guid?, string)> Sorted(params (Guid?, string)[] mails) => mails.Order();

    private static Task DoAsync(TestStore store, IncidentNumber number, Actor by, Action<Incident, Moment, CalendarVersion> deed) => store.Contexts.DecideAsync(
        async db =>
        {
            var incident = await db.Incidents.SingleAsync(one => one.Number == number);
            deed(incident, Given.Moment(by), await db.CalendarVersions.FirstAsync(calendar => calendar.Country == "US"));
        },
        CancellationToken.None);

    private static async Task<IEnumerable<Guid?>> ToldOfCriticalAsync(TestStore store) =>
        (await MailsAsync(store)).Where(mail => mail.Item2 == "CriticalIncident").Select(mail => mail.Item1);

    private static async Task ForgetAsync(TestStore store)
    {
        await using var db = store.Open();
        await db.Outbox.ExecuteDeleteAsync();
    }

    private static async Task<IEnumerable<(Guid?, string)>> MailsAsync(TestStore store)
    {
        await using var db = store.Open();
        return (await db.Outbox.Where(mail => mail.IncidentId != null).Select(mail => new ValueTuple<Guid?, string>(mail.RecipientId, mail.Kind)).ToListAsync()).Order();
    }
}
