using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Mail;
using SupportPortal.Application.Packs;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Tests.Packs;

[Rule("R27")]
public sealed class SubmittingWhenPaidContract(Stores stores) : IClassFixture<Stores>
{
    [Theory, OnEachStore]
    [Rule("R13")]
    public async Task Starts_the_clock_at_the_payment_however_late_it_is_gone_on_with(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var (order, draft) = await desk.HoldAsync(submits: true);
        var pack = await desk.ConfirmAsync(order, days: 3);

        // The portal was down from the payment on, for two days.
        await desk.SubmitAsync(days: 5);

        var incident = Assert.Single(await desk.IncidentsAsync());
        Assert.Equal((Given.Noon + Duration.FromDays(3), new LocalDate(2026, 11, 25), pack), (incident.SubmittedAt, incident.SubmittedOn, incident.PackId));
        Assert.Equal((incident.Number, null), ((await desk.OrderAsync(order)).SubmittedAs, (await desk.OrderAsync(order)).SubmissionDueAt));
        Assert.Equal(incident.Number, (await desk.DraftAsync(draft)).SubmittedAs);
        Assert.Equal(4, Assert.Single(await desk.PacksAsync()).Balance);
        Assert.Contains("DraftSubmittedWhenPaid", await desk.AuditAsync(order));
    }

    [Theory, OnEachStore]
    [Rule("R39")]
    public async Task Mails_what_is_left_once_the_incident_has_used_its_part_and_not_before(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var (order, _) = await desk.HoldAsync(submits: true, plan: SupportPlan.SingleIncident);
        await desk.ConfirmAsync(order);
        Assert.Equal(["OrderPlaced"], await desk.MailsAsync());

        await desk.SubmitAsync();

        Assert.Equal(["DraftSubmitted", "IncidentSubmitted", "OrderPlaced"], await desk.MailsAsync());
        await using var db = desk.Store.Open();
        var mail = await db.Outbox.SingleAsync(one => one.RecipientId == desk.Buyer.Person && one.Kind == "DraftSubmitted");
        var told = Assert.IsType<DraftSubmittedMail>(MailJson.Read(mail.Kind, mail.Data));
        Assert.Equal((1, 0, Assert.Single(await desk.IncidentsAsync()).Number), (told.Submitted, told.Left, told.Number));
    }

    [Theory, OnEachStore]
    [Rule("R23")]
    public async Task Makes_one_incident_of_many_who_go_on_at_once(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var (order, draft) = await desk.HoldAsync(submits: true);
        await desk.ConfirmAsync(order);

        // Jobs of several nodes, and the buyer who does not wait for them.
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => desk.SubmitAsync()))
            .Append(Task.Run(() => (Task)new SubmitIncident(desk.Store.Contexts).HandleAsync(draft, "US", BuyingDesk.By(desk.Buyer), CancellationToken.None))));
        await desk.SubmitAsync();

        Assert.Equal((await desk.OrderAsync(order)).SubmittedAs, Assert.Single(await desk.IncidentsAsync()).Number);
        Assert.Equal(4, Assert.Single(await desk.PacksAsync()).Balance);
    }

    [Theory, OnEachStore]
    [Rule("R23")]
    public async Task Goes_on_after_a_crash_between_the_incident_and_its_note(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var (order, draft) = await desk.HoldAsync(submits: true);
        await desk.ConfirmAsync(order);
        var paid = await desk.OrderAsync(order);
        var number = await new SubmitIncident(desk.Store.Contexts).HandleAsync(draft, "US", new Moment(desk.Buyer, paid.PaidAt!.Value, paid.PaidOn!.Value), CancellationToken.None);
        Assert.True(await desk.SubmitPaidDrafts.IsAnyDueAsync(CancellationToken.None));

        await desk.SubmitAsync(days: 1);

        Assert.Equal(number, (await desk.OrderAsync(order)).SubmittedAs);
        Assert.Single(await desk.IncidentsAsync());
    }

    [Theory, OnEachStore]
    public async Task Loses_nothing_when_the_version_has_left_support_meanwhile(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var (order, draft) = await desk.HoldAsync(submits: true);
        await using (var db = desk.Store.Open())
        {
            var old = (await db.Products.Include(product => product.Versions).SingleAsync(product => product.Slug == "windows-server")).Find("2008-sp2")!;
            await new SaveDraft(desk.Store.Contexts).HandleAsync(draft, content => content with { VersionId = old.Id }, BuyingDesk.By(desk.Buyer), CancellationToken.None);
        }

        var pack = await desk.ConfirmAsync(order);
        await desk.SubmitAsync();

        await AssertKeptAsync(desk, order, draft, pack, SubmissionObstacle.NotServed);
    }

    [Theory, OnEachStore]
    [Rule("R18")]
    public async Task Loses_nothing_when_severity_A_has_nobody_to_reach_any_more(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var (order, draft) = await desk.HoldAsync(submits: true, Severity.A);
        await new SaveDraft(desk.Store.Contexts).HandleAsync(
            draft, content => content with { Contacts = [content.Contacts[0] with { RoundTheClock = false }] }, BuyingDesk.By(desk.Buyer), CancellationToken.None);

        var pack = await desk.ConfirmAsync(order);
        await desk.SubmitAsync();

        await AssertKeptAsync(desk, order, draft, pack, SubmissionObstacle.Incomplete);
    }

    [Theory, OnEachStore]
    [Rule("R11")]
    public async Task Submits_those_that_are_picked_where_the_order_has_fewer_and_keeps_the_rest_in_a_draft(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var (order, draft) = await desk.HoldAsync(submits: false, but: TwoProblems, plan: SupportPlan.SingleIncident);
        var second = (await desk.DraftAsync(draft)).Content.Problems[1].Key;
        Assert.Equal(new NoProblemIsPicked(), await ChooseAsync().RefusalAsync());
        await ChooseAsync(second);

        await desk.ConfirmAsync(order);
        await desk.SubmitAsync();

        Assert.Equal("Slow backups", Assert.Single(await desk.IncidentsAsync()).Title);
        Assert.Equal(0, Assert.Single(await desk.PacksAsync()).Balance);
        var rest = await desk.DraftAsync((await desk.DraftAsync(draft)).RestId!.Value);
        Assert.Equal("DFS Replication stops", Assert.Single(rest.Content.Problems).Report.Title);

        Task ChooseAsync(params Guid[] picked) =>
            desk.ChooseSubmission.HandleAsync(order, true, picked, BuyingDesk.By(desk.Buyer), CancellationToken.None);
    }

    [Theory, OnEachStore]
    [Rule("R11"), Rule("R39")]
    public async Task Submits_nothing_before_it_is_picked_when_a_problem_is_added_and_links_to_the_draft(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var (order, draft) = await desk.HoldAsync(submits: true, plan: SupportPlan.SingleIncident);
        await new SaveDraft(desk.Store.Contexts).HandleAsync(draft, TwoProblems, BuyingDesk.By(desk.Buyer), CancellationToken.None);
        Assert.Equal(new PaymentOutlook(2, 0, IsComplete: true), (await new ReadOrder(desk.Store.Contexts).HandleAsync(order, await desk.AdminAsync(), CancellationToken.None))!.Outlook);

        await desk.ConfirmAsync(order);
        await desk.SubmitAsync();

        Assert.Empty(await desk.IncidentsAsync());
        Assert.Equal(SubmissionObstacle.CannotPay, (await desk.OrderAsync(order)).Obstacle);
        await using var db = desk.Store.Open();
        Assert.Contains($"/incidents/new/{draft}/review", (await db.Outbox.SingleAsync(mail => mail.RecipientId == desk.Buyer.Person && mail.Kind == "DraftNotSubmitted")).Data, StringComparison.Ordinal);
    }

    [Theory, OnEachStore]
    public async Task Submits_nothing_that_the_buyer_did_not_ask_for(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var (order, draft) = await desk.HoldAsync(submits: false);

        var pack = await desk.ConfirmAsync(order);
        await desk.SubmitAsync();

        Assert.Empty(await desk.IncidentsAsync());
        Assert.Equal((pack, null), ((await desk.DraftAsync(draft)).Content.PackId, (await desk.DraftAsync(draft)).Content.OrderId));
    }

    [Theory, OnEachStore]
    public async Task Is_for_drafts_that_miss_nothing(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var (order, _) = await desk.HoldAsync(submits: false, but: content => content.With(Guid.Empty, problem => problem with { Severity = null }));

        var refusal = await desk.ChooseSubmission.HandleAsync(order, true, BuyingDesk.By(desk.Buyer), CancellationToken.None).RefusalAsync();

        Assert.Equal(new SeverityIsMissing(), refusal);
    }

    [Theory, OnEachStore]
    public async Task Keeps_the_draft_when_the_order_is_cancelled_or_lapses(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var desk = new BuyingDesk(store, await store.APersonAsync());
        var (cancelled, first) = await desk.HoldAsync(submits: true);
        var (_, second) = await desk.HoldAsync(submits: true);

        await desk.CancelOrder.HandleAsync(cancelled, null, BuyingDesk.By(desk.Buyer), CancellationToken.None);
        await desk.LapseOrders.HandleAsync(BuyingDesk.By(Actor.System, 31), CancellationToken.None);

        foreach (var content in new[] { (await desk.DraftAsync(first)).Content, (await desk.DraftAsync(second)).Content })
            Assert.Equal((null, IntakeStep.Plan, "DFS Replication stops"), (content.OrderId, content.FirstIncomplete(), content.Problems[0].Report.Title));
    }

    [Theory, OnEachStore]
    public async Task Leaves_a_draft_alone_that_something_else_pays_for_by_now(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var (order, draft) = await desk.HoldAsync(submits: true);
        var other = await desk.Store.APackAsync(desk.Buyer);

        await desk.ChoosePayer.PackAsync(draft, other, BuyingDesk.By(desk.Buyer), CancellationToken.None);
        await desk.ConfirmAsync(order);
        await desk.SubmitAsync();

        Assert.Empty(await desk.IncidentsAsync());
        Assert.Equal(other, (await desk.DraftAsync(draft)).Content.PackId);
        Assert.Null((await desk.OrderAsync(order)).DraftId);
    }

    [Theory, OnEachStore]
    public async Task Moves_from_one_order_to_another(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var (first, draft) = await desk.HoldAsync(submits: true);
        var (second, stranger) = (await desk.PlaceAsync(), BuyingDesk.By(await desk.Store.APersonAsync()));

        Assert.Equal(new NotFound(), await desk.ChoosePayer.OrderAsync(draft, second, stranger, CancellationToken.None).RefusalAsync());
        await desk.ChoosePayer.OrderAsync(draft, second, BuyingDesk.By(desk.Buyer), CancellationToken.None);

        Assert.Equal((null, false), ((await desk.OrderAsync(first)).DraftId, (await desk.OrderAsync(first)).SubmitsWhenPaid));
        Assert.Equal((draft, second), ((await desk.OrderAsync(second)).DraftId, (await desk.DraftAsync(draft)).Content.OrderId));
        Assert.Equal(new OrderIsNotPaid(), await new SubmitIncident(desk.Store.Contexts).HandleAsync(draft, "US", BuyingDesk.By(desk.Buyer), CancellationToken.None).RefusalAsync());
    }

    [Theory, OnEachStore]
    public async Task Holds_the_draft_against_being_thrown_away(Store kind)
    {
        var desk = await BuyingDesk.OpenAsync(stores, kind);
        var (order, draft) = await desk.HoldAsync(submits: false);
        var discard = new DiscardDraft(desk.Store.Contexts, new NoFiles());

        Assert.Equal(new DraftWaitsForPayment(), await discard.HandleAsync(draft, BuyingDesk.By(desk.Buyer), CancellationToken.None).RefusalAsync());
        await desk.CancelOrder.HandleAsync(order, null, BuyingDesk.By(desk.Buyer), CancellationToken.None);
        await discard.HandleAsync(draft, BuyingDesk.By(desk.Buyer), CancellationToken.None);
    }

    private static IncidentDraft TwoProblems(IncidentDraft content) => content with
    {
        Problems = [content.Problems[0], content.Problems[0] with { Key = Guid.NewGuid(), Report = content.Problems[0].Report with { Title = "Slow backups" } }],
    };

    private static async Task AssertKeptAsync(BuyingDesk desk, Guid order, Guid draft, Guid pack, SubmissionObstacle obstacle)
    {
        Assert.Empty(await desk.IncidentsAsync());
        Assert.Equal(5, Assert.Single(await desk.PacksAsync()).Balance);
        var (paid, kept) = (await desk.OrderAsync(order), await desk.DraftAsync(draft));
        Assert.Equal((obstacle, null), (paid.Obstacle, paid.SubmissionDueAt));
        Assert.Equal((pack, "DFS Replication stops"), (kept.Content.PackId, kept.Content.Problems[0].Report.Title));
        Assert.Equal(["DraftNotSubmitted", "OrderPlaced"], await desk.MailsAsync());
    }
}
