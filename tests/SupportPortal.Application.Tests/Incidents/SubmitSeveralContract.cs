using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Tests.Incidents;

public sealed class SubmitSeveralContract(Stores stores) : IClassFixture<Stores>
{
    [Theory, OnEachStore]
    [Rule("R11")]
    public async Task Makes_an_incident_of_each_problem_and_uses_one_for_each_in_one_go(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var pack = await store.APackAsync(customer);
        var draft = await store.ADraftAsync(customer, pack, Severity.B, content => content.With("Slow backups", "Clock drift"));

        var numbers = await SubmitAsync(store, draft, customer);

        await using var db = store.Open();
        var incidents = await db.Incidents.Where(incident => incident.CustomerId == customer.Person).OrderBy(incident => incident.Number).ToListAsync();
        Assert.Equal(numbers, incidents.Select(incident => incident.Number));
        Assert.Equal([("DFS Replication stops", Severity.B), ("Slow backups", Severity.C), ("Clock drift", Severity.C)], incidents.Select(incident => (incident.Title, incident.Severity)));
        Assert.NotEqual(incidents[0].ResponseDue, incidents[1].ResponseDue);
        Assert.Equal((2, 3), (await BalanceAsync(store, pack), await db.LedgerEntries.CountAsync(entry => entry.PackId == pack && entry.Kind == LedgerKind.Used)));
        Assert.Equal(3, (await new FindSubmitted(store.Contexts).HandleAsync(draft, customer, CancellationToken.None))!.Incidents.Count);
    }

    [Theory, OnEachStore]
    [Rule("R11"), Rule("R23")]
    public async Task Makes_each_once_of_a_form_sent_twenty_times(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var pack = await store.APackAsync(customer);
        var draft = await store.ADraftAsync(customer, pack, but: content => content.With("Slow backups"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => SubmitAsync(store, draft, customer)));

        Assert.All(answers, numbers => Assert.Equal(answers[0], numbers));
        Assert.Equal((2, 3), (await CountAsync(store, customer), await BalanceAsync(store, pack)));
    }

    [Theory, OnEachStore]
    [Rule("R11"), Rule("R23")]
    public async Task Uses_the_chosen_pack_as_far_as_it_goes_then_those_that_expire_first(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var chosen = await store.APackAsync(customer, SupportPlan.SingleIncident);
        var (later, sooner) = (await store.APackAsync(customer, SupportPlan.SingleIncident), await store.APackAsync(customer, SupportPlan.SingleIncident, new LocalDate(2026, 6, 1)));
        var draft = await store.ADraftAsync(customer, chosen, but: content => content.With("Slow backups"));

        await SubmitAsync(store, draft, customer);

        Assert.Equal((0, 0, 1), (await BalanceAsync(store, chosen), await BalanceAsync(store, sooner), await BalanceAsync(store, later)));
    }

    [Theory, OnEachStore]
    [Rule("R11")]
    public async Task Submits_none_when_too_few_incidents_are_left(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var pack = await store.APackAsync(customer, SupportPlan.SingleIncident);
        var draft = await store.ADraftAsync(customer, pack, but: content => content.With("Slow backups", "Clock drift"));

        Assert.Equal(new TooFewIncidentsLeft(3, 1), await RefusalAsync(store, draft, customer));

        Assert.Equal((0, 1), (await CountAsync(store, customer), await BalanceAsync(store, pack)));
        Assert.Equal(3, (await store.Open().Drafts.SingleAsync(one => one.Id == draft)).Content.Problems.Count);
    }

    [Theory, OnEachStore]
    [Rule("R11")]
    public async Task Sends_what_is_picked_and_keeps_the_rest_in_a_draft(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var pack = await store.APackAsync(customer, SupportPlan.SingleIncident);
        var draft = await store.ADraftAsync(customer, pack, but: content => content.With("Slow backups", "Clock drift"));
        var second = (await store.Open().Drafts.SingleAsync(one => one.Id == draft)).Content.Problems[1].Key;

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => SubmitAsync(store, draft, customer, new Sending([second], [pack], Seen: null))));

        Assert.Single(answers.SelectMany(numbers => numbers).Distinct());
        var found = await new FindSubmitted(store.Contexts).HandleAsync(draft, customer, CancellationToken.None);
        Assert.Equal("Slow backups", Assert.Single(found!.Incidents).Title);
        Assert.Equal(["DFS Replication stops", "Clock drift"], found.Rest!.Problems);
        Assert.Equal((found.Rest.Draft, 2), (await new ListDrafts(store.Contexts).HandleAsync(customer.Person, CancellationToken.None)).Select(line => (line.Id, line.Problems)).Single());
    }

    [Theory, OnEachStore]
    [Rule("R11"), Rule("R23")]
    public async Task Lets_one_of_two_windows_with_two_problems_each_have_the_last_three_incidents(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var pack = await store.APackAsync(customer);
        await SubmitAsync(store, await store.ADraftAsync(customer, pack, but: content => content.With("Slow backups")), customer);
        var drafts = new[] { await store.ADraftAsync(customer, pack, but: content => content.With("Slow backups")), await store.ADraftAsync(customer, pack, but: content => content.With("Clock drift")) };

        var refusals = await Task.WhenAll(drafts.Select(draft => RefusalAsync(store, draft, customer)));

        Assert.Equal(new TooFewIncidentsLeft(2, 1), Assert.Single(refusals, refusal => refusal is not null));
        Assert.Equal((4, 1), (await CountAsync(store, customer), await BalanceAsync(store, pack)));
    }

    [Theory, OnEachStore]
    [Rule("R23")]
    public async Task Lets_two_windows_that_say_different_packs_pay_once(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var packs = new[] { await store.APackAsync(customer), await store.APackAsync(customer) };
        var draft = await store.ADraftAsync(customer, packs[0], but: content => content.With("Slow backups"));
        var keys = (await store.Open().Drafts.SingleAsync(one => one.Id == draft)).Content.Problems.Select(problem => problem.Key).ToList();

        var answers = await Task.WhenAll(packs.Concat(packs).Concat(packs).Select(pack => SubmitAsync(store, draft, customer, new Sending(keys, [pack, pack], Seen: null))));

        Assert.All(answers, numbers => Assert.Equal(answers[0], numbers));
        Assert.Equal((2, 8), (await CountAsync(store, customer), await BalanceAsync(store, packs[0]) + await BalanceAsync(store, packs[1])));
    }

    [Theory, OnEachStore]
    [Rule("R11")]
    public async Task Submits_nothing_that_was_changed_since_it_was_shown(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var customer = await store.APersonAsync();
        var pack = await store.APackAsync(customer);
        var draft = await store.ADraftAsync(customer, pack, but: content => content.With("Slow backups"));
        var shown = await store.Open().Drafts.SingleAsync(one => one.Id == draft);
        await new SaveDraft(store.Contexts).HandleAsync(draft, content => content.With("Clock drift"), Given.Moment(customer), CancellationToken.None);

        var sending = new Sending([.. shown.Content.Problems.Select(problem => problem.Key)], [pack, pack], shown.Version);
        var refused = await Assert.ThrowsAsync<RefusedException>(() => SubmitAsync(store, draft, customer, sending));

        Assert.Equal((new DraftHasChanged(), 5), (refused.Refusal, await BalanceAsync(store, pack)));
    }

    private static Task<IReadOnlyList<IncidentNumber>> SubmitAsync(TestStore store, Guid draft, Actor customer, Sending? sending = null) =>
        new SubmitIncident(store.Contexts).HandleAsync(draft, sending, "US", Given.Moment(customer), CancellationToken.None);

    private static async Task<Refusal?> RefusalAsync(TestStore store, Guid draft, Actor customer)
    {
        try
        {
            await SubmitAsync(store, draft, customer);
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }

    private static async Task<int> BalanceAsync(TestStore store, Guid pack) => (await store.Open().Packs.SingleAsync(one => one.Id == pack)).Balance;

    private static Task<int> CountAsync(TestStore store, Actor customer) => store.Open().Incidents.CountAsync(incident => incident.CustomerId == customer.Person);
}
