using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Application.Tests.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.People;

[Rule("R28")]
public sealed class TaxExemptionContract(Stores stores) : IClassFixture<Stores>
{
    private static readonly LocalDate Today = new(2026, 11, 22);

    [Theory, OnEachStore, Rule("R39")]
    public async Task Makes_orders_exempt_from_its_approval_on(Store kind)
    {
        var (desk, admin, buyer) = await OpenAsync(kind);
        var before = await OrderAsync(desk, admin, buyer, "US-TX");
        var exemption = await UploadAsync(desk, buyer, "US-TX");
        var waiting = await OrderAsync(desk, admin, buyer, "US-TX");

        await Decide(desk).ApproveAsync(exemption, "Looked up.", PackDesk.By(admin), CancellationToken.None);

        var after = await OrderAsync(desk, admin, buyer, "US-TX");
        var elsewhere = await OrderAsync(desk, admin, buyer, "US-CA");
        var stranger = await OrderAsync(desk, admin, await desk.PersonAsync(), "US-TX");
        Assert.Equal([null, null, exemption, null, null], new[] { before, waiting, after, elsewhere, stranger }.Select(order => order.ExemptionId));
        Assert.Contains("TaxExemptionApproved", (await desk.MailsToAsync(buyer)).Select(mail => mail.Kind));
        Assert.Contains("TaxExemptionApproved", await desk.AuditOfAsync(exemption));
        Assert.Contains("OrderRecordedAsExempt", await desk.AuditOfAsync(after.Id));
    }

    [Theory, OnEachStore]
    public async Task Leaves_recorded_orders_alone_when_its_approval_is_taken_back(Store kind)
    {
        var (desk, admin, buyer) = await OpenAsync(kind);
        var exemption = await UploadAsync(desk, buyer, "SE");
        await Decide(desk).ApproveAsync(exemption, "Looked up.", PackDesk.By(admin), CancellationToken.None);
        var order = await OrderAsync(desk, admin, buyer, "SE");

        await Decide(desk).RefuseAsync(exemption, "It was revoked.", PackDesk.By(admin), CancellationToken.None);

        await using var db = desk.Open();
        Assert.True((await db.Orders.SingleAsync(one => one.Id == order.Id)).IsTaxExempt);
        Assert.False((await OrderAsync(desk, admin, buyer, "SE")).IsTaxExempt);
    }

    [Theory, OnEachStore]
    public async Task Counts_in_the_country_of_the_account_where_an_order_names_none(Store kind)
    {
        var (desk, admin, buyer) = await OpenAsync(kind);
        await CountryAsync(desk, buyer, "NO");
        var exemption = await UploadAsync(desk, buyer, "NO");
        await Decide(desk).ApproveAsync(exemption, "Looked up.", PackDesk.By(admin), CancellationToken.None);

        var typed = await OrderAsync(desk, admin, buyer, null);
        var number = $"CSV-{Guid.NewGuid():N}"[..16];
        await desk.ImportOrders.HandleAsync(
            $"order number,purchaser e-mail,plan,purchased at,currency,amount\n{number},{buyer.Email},5-pack,2026-11-20,,", PackDesk.By(admin), CancellationToken.None);

        await using var db = desk.Open();
        var imported = await db.Orders.SingleAsync(order => order.NumberWritten == number);
        Assert.Equal([("NO", exemption), ("NO", exemption)], new[] { typed, imported }.Select(order => (order.Jurisdiction!, order.ExemptionId!.Value)));
    }

    [Theory, OnEachStore]
    public async Task Does_not_count_for_purchases_after_its_last_day(Store kind)
    {
        var (desk, admin, buyer) = await OpenAsync(kind);
        var exemption = await UploadAsync(desk, buyer, "SE", Today);
        await Decide(desk).ApproveAsync(exemption, "Looked up.", PackDesk.By(admin), CancellationToken.None);
        Assert.True((await OrderAsync(desk, admin, buyer, "SE")).IsTaxExempt);
        Assert.False((await OrderAsync(desk, admin, buyer, "SE", Duration.FromDays(1))).IsTaxExempt);
    }

    [Theory, OnEachStore, Rule("R37")]
    public async Task Is_seen_by_its_owner_and_by_admins_only(Store kind)
    {
        var (desk, admin, buyer) = await OpenAsync(kind);
        var engineer = await desk.PersonAsync(Roles.SupportEngineer);
        var exemption = await UploadAsync(desk, buyer, "SE");
        var find = new FindExemptions(desk.Contexts);
        var seen = new List<bool>();
        foreach (var account in new[] { buyer, admin, engineer, await desk.PersonAsync() })
            seen.Add(await find.OneAsync(exemption, new Actor(account.Id, account.Roles), CancellationToken.None) is not null);
        Assert.Equal([true, true, false, false], seen);
        Assert.Equal(exemption, Assert.Single(await find.OwnAsync(buyer.Id, CancellationToken.None)).Id);
        await RefusedAsync(new NotAllowed(), () => Decide(desk).ApproveAsync(exemption, "Mine.", PackDesk.By(buyer), CancellationToken.None));
    }

    [Theory, OnEachStore, Rule("R37")]
    public async Task Is_not_decided_on_by_its_owner_while_another_admin_exists(Store kind)
    {
        var (desk, admin, _) = await OpenAsync(kind);
        await desk.AdminAsync();
        var own = await UploadAsync(desk, admin, "SE");
        await RefusedAsync(new AnotherAdminDecides(), () => Decide(desk).ApproveAsync(own, "Mine.", PackDesk.By(admin), CancellationToken.None));
    }

    [Theory, OnEachStore]
    public async Task Waits_once_however_often_the_form_comes_and_is_decided_once(Store kind)
    {
        var (desk, admin, buyer) = await OpenAsync(kind);
        var other = await desk.AdminAsync();
        var errors = await Task.WhenAll(Record.ExceptionAsync(() => SendAsync(desk, buyer, "SE", Today)), Record.ExceptionAsync(() => SendAsync(desk, buyer, "SE", Today)));
        Assert.IsType<RefusedException>(Assert.Single(errors, error => error is not null));
        var exemption = Assert.Single(await new FindExemptions(desk.Contexts).OwnAsync(buyer.Id, CancellationToken.None));

        var decisions = await Task.WhenAll(
            Record.ExceptionAsync(() => Decide(desk).ApproveAsync(exemption.Id, "Looked up.", PackDesk.By(admin), CancellationToken.None)),
            Record.ExceptionAsync(() => Decide(desk).ApproveAsync(exemption.Id, "Looked up too.", PackDesk.By(other), CancellationToken.None)));

        Assert.IsType<RefusedException>(Assert.Single(decisions, error => error is not null));
        Assert.Single(await desk.AuditOfAsync(exemption.Id), what => what == nameof(TaxExemptionApproved));
    }

    [Theory, OnEachStore]
    public async Task Is_listed_for_admins_and_among_what_waits(Store kind)
    {
        var (desk, _, buyer) = await OpenAsync(kind);
        var exemption = await UploadAsync(desk, buyer, "SE");
        var (rows, _) = await new FindExemptions(desk.Contexts).PageAsync(ExemptionState.Waiting, null, CancellationToken.None);
        Assert.Contains(rows, row => row.Exemption.Id == exemption && row.Customer.Id == buyer.Id);
        var waiting = await new ListWaitingDecisions(desk.Contexts, new(desk.Contexts), new SupportPortal.Application.Payments.InvoicePayment()).HandleAsync(CancellationToken.None);
        Assert.Contains(waiting, one => one.Exemption == exemption && !one.IsObjection);
    }

    private async Task<(PackDesk Desk, Account Admin, Account Buyer)> OpenAsync(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        return (desk, await desk.AdminAsync(), await desk.PersonAsync());
    }

    private static DecideExemption Decide(PackDesk desk) => new(desk.Contexts);

    private static async Task<Guid> UploadAsync(PackDesk desk, Account owner, string jurisdiction, LocalDate? until = null)
    {
        await SendAsync(desk, owner, jurisdiction, until ?? Today.PlusYears(1));
        return (await new FindExemptions(desk.Contexts).OwnAsync(owner.Id, CancellationToken.None))[0].Id;
    }

    private static async Task SendAsync(PackDesk desk, Account owner, string jurisdiction, LocalDate until)
    {
        var claim = new ExemptionClaim(Jurisdiction.Of(jurisdiction), "01-339", until);
        using var content = new MemoryStream("%PDF-1.7"u8.ToArray());
        await new UploadExemption(desk.Contexts, new NoFiles()).HandleAsync(claim, new ProofUpload(content, "certificate.pdf"), PackDesk.By(owner), CancellationToken.None);
    }

    private static async Task<Order> OrderAsync(PackDesk desk, Account admin, Account buyer, string? jurisdiction, Duration? later = null)
    {
        var moment = PackDesk.By(admin, later);
        var wanted = PackDesk.AnOrder(buyer.Email!) with { Jurisdiction = jurisdiction, PurchasedOn = moment.Today };
        var pack = await desk.EnterOrder.HandleAsync(wanted, moment, CancellationToken.None);
        await using var db = desk.Open();
        return await db.Orders.SingleAsync(order => db.Packs.Any(one => one.Id == pack && one.OrderId == order.Id));
    }

    private static async Task CountryAsync(PackDesk desk, Account account, string country)
    {
        await using var db = desk.Open();
        (await db.Users.SingleAsync(one => one.Id == account.Id)).Country = country;
        await db.SaveChangesAsync();
    }

    private static async Task RefusedAsync(Refusal refusal, Func<Task> deed) =>
        Assert.Equal(refusal, (await Assert.ThrowsAsync<RefusedException>(deed)).Refusal);
}
