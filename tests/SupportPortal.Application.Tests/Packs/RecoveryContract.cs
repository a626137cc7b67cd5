using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Application.Packs;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Tests.Packs;

[Rule("R25")]
public sealed class RecoveryContract(Stores stores) : IClassFixture<Stores>
{
    [Theory, OnEachStore]
    public async Task Moves_what_is_left_and_tells_both(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var buyer = await desk.PersonAsync();
        var (pack, number) = await desk.SoldAsync(buyer);
        await desk.UseAsync(pack, buyer);
        var (claimant, claim) = await desk.ClaimedAsync(number.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal));

        await desk.ApproveRecovery.HandleAsync(claim, PackDesk.Reason, PackDesk.By(await desk.AdminAsync()), CancellationToken.None);

        var moved = await desk.PackAsync(pack);
        Assert.Equal((claimant.Id, 4, new LocalDate(2027, 3, 14)), (moved.OwnerId, moved.Balance, moved.LastDay));
        Assert.Contains("RecoveryApproved", (await desk.MailsToAsync(claimant)).Select(mail => mail.Kind));
        var told = (PackMovedAwayMail)MailJson.Read("PackMovedAway", Assert.Single(await desk.MailsToAsync(buyer), mail => mail.Kind == "PackMovedAway").Data);
        Assert.Equal((moved.Plan, 5, 4, number[^4..]), (told.Plan, told.Size, told.Left, told.Order));
        Assert.Contains("PackRecovered", await desk.AuditOfAsync(pack));
        Assert.Equal(new NotFound(), await desk.UseAsync(pack, buyer).RefusalAsync());
    }

    [Theory, OnEachStore]
    public async Task Tells_of_objections_only_where_somebody_is_left_to_object(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (gone, there) = (await desk.PersonAsync(), await desk.PersonAsync());
        var ((first, firstNumber), (second, secondNumber)) = (await desk.SoldAsync(gone), await desk.SoldAsync(there));
        await using (var db = desk.Open())
            await db.Users.Where(account => account.Id == gone.Id).ExecuteUpdateAsync(set => set.SetProperty(account => account.DeletedAt, PackDesk.Noon));
        var admin = PackDesk.By(await desk.AdminAsync());

        var claims = new[] { await desk.ClaimedAsync(firstNumber), await desk.ClaimedAsync(secondNumber) };
        foreach (var (_, claim) in claims)
            await desk.ApproveRecovery.HandleAsync(claim, PackDesk.Reason, admin, CancellationToken.None);

        Assert.DoesNotContain(await desk.MailsToAsync(gone), mail => mail.Kind == "PackMovedAway");
        Assert.Single(await desk.MailsToAsync(there), mail => mail.Kind == "PackMovedAway");
        Assert.Equal((null, PackUse.All), await GainedAsync(desk, claims[0].Claimant));
        Assert.Equal(((await desk.PackAsync(second)).Recovery!.ObjectableUntil, PackUse.One), await GainedAsync(desk, claims[1].Claimant));
        Assert.False((await desk.PackAsync(first)).Recovery!.IsObjectable);
        await desk.UseAsync(first, claims[0].Claimant);
        await desk.UseAsync(first, claims[0].Claimant);
        Assert.Null((await desk.PackAsync(first)).CanBeChanged(admin));
    }

    [Theory, OnEachStore, Rule("R32")]
    public async Task Tells_a_new_owner_who_is_no_partner_that_a_partner_pack_cannot_be_used_now(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (buyer, caller, admin) = (await desk.PersonAsync(), await desk.PersonAsync(), PackDesk.By(await desk.AdminAsync()));
        var order = PackDesk.AnOrder(buyer.Email!) with { Plan = SupportPlan.PartnerGold20 };
        var pack = await desk.EnterOrder.HandleAsync(order, admin, CancellationToken.None);

        await desk.RecoverWithoutRequest.HandleAsync(pack, EmailAddress.Of(caller.Email), PackDesk.Cause(), admin, CancellationToken.None);

        Assert.Equal(((await desk.PackAsync(pack)).Recovery!.ObjectableUntil, PackUse.NotPartner), await GainedAsync(desk, caller));
    }

    private static async Task<(Instant?, PackUse)> GainedAsync(PackDesk desk, Account claimant)
    {
        var mail = (RecoveryApprovedMail)MailJson.Read("RecoveryApproved", (await desk.MailsToAsync(claimant)).Single(one => one.Kind == "RecoveryApproved").Data);
        return (mail.ObjectionUntil, mail.Use);
    }

    [Theory, OnEachStore]
    public async Task Of_two_claims_approved_at_once_one_wins(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (pack, number) = await desk.SoldAsync(await desk.PersonAsync());
        var claims = new[] { await desk.ClaimedAsync(number), await desk.ClaimedAsync(number) };
        var admins = new[] { await desk.AdminAsync(), await desk.AdminAsync() };

        var answers = await Answers.AtOnceAsync(Enumerable.Range(0, 2).Select(i =>
            (Func<Task>)(() => desk.ApproveRecovery.HandleAsync(claims[i].Claim, PackDesk.Reason, PackDesk.By(admins[i]), CancellationToken.None))));

        var winner = Array.FindIndex(answers, answer => answer is null);
        Assert.Equal(new ClaimIsDecided(), Assert.Single(answers, answer => answer is not null));
        Assert.Equal(claims[winner].Claimant.Id, (await desk.PackAsync(pack)).OwnerId);
        Assert.Equal("RecoverySuperseded", Assert.Single(await desk.MailsToAsync(claims[1 - winner].Claimant)).Kind);
    }

    [Theory, OnEachStore]
    public async Task While_the_old_owner_submits_each_incident_is_used_before_it_or_not_at_all(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var buyer = await desk.PersonAsync();
        var (pack, number) = await desk.SoldAsync(buyer);
        var (_, claim) = await desk.ClaimedAsync(number);
        var admin = PackDesk.By(await desk.AdminAsync());

        var answers = await Answers.AtOnceAsync(
            [.. Enumerable.Repeat(() => desk.UseAsync(pack, buyer), 3), () => desk.ApproveRecovery.HandleAsync(claim, PackDesk.Reason, admin, CancellationToken.None)]);

        var moved = await desk.PackAsync(pack);
        var used = answers.Take(3).Count(answer => answer is null);
        Assert.Null(answers[3]);
        Assert.All(answers.Take(3).OfType<Refusal>(), refusal => Assert.IsType<NotFound>(refusal));
        Assert.Equal((5 - used, 2 + used), (moved.Balance, moved.Ledger.Count));
        Assert.Equal(LedgerKind.Recovered, moved.Ledger.MaxBy(entry => entry.Sequence)!.Kind);
    }

    [Theory, OnEachStore]
    public async Task Is_asked_for_alike_whether_or_not_there_is_such_an_order(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (_, number) = await desk.SoldAsync(await desk.PersonAsync());

        var (_, there) = await desk.ClaimedAsync(number);
        var (_, nowhere) = await desk.ClaimedAsync(OwnOrderNumber.New().Written);

        Assert.Equal(["RecoveryRequested"], await desk.AuditOfAsync(there));
        Assert.Equal(["RecoveryRequested"], await desk.AuditOfAsync(nowhere));
    }

    [Theory, OnEachStore]
    public async Task Asked_for_twice_at_once_is_one_claim(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (claimant, number) = (await desk.PersonAsync(), OwnOrderNumber.New().Written);

        var answers = await Answers.AtOnceAsync(Enumerable.Repeat(() => desk.AskAsync(claimant, number), 5));

        Assert.Equal(4, answers.Count(answer => answer is ClaimWaitsAlready));
        await using var db = desk.Open();
        Assert.Equal(1, await db.RecoveryRequests.CountAsync(claim => claim.AskedBy == claimant.Id));
    }

    [Theory, OnEachStore]
    public async Task Finds_an_order_that_came_while_the_claim_was_made(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (_, number) = await desk.SoldAsync(await desk.PersonAsync());
        var (claimant, claim) = await desk.ClaimedAsync(number);
        await using (var db = desk.Open())
            await db.RecoveryRequests.Where(one => one.Id == claim).ExecuteUpdateAsync(set => set.SetProperty(one => one.PackId, (Guid?)null));

        await desk.ApproveRecovery.HandleAsync(claim, PackDesk.Reason, PackDesk.By(await desk.AdminAsync()), CancellationToken.None);

        await using var after = desk.Open();
        Assert.Equal(1, await after.Packs.CountAsync(pack => pack.OwnerId == claimant.Id));
    }

    [Theory, OnEachStore]
    public async Task Says_to_the_claimant_whether_the_pack_is_theirs_still(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (pack, number) = await desk.SoldAsync(await desk.PersonAsync());
        var (claimant, claim) = await desk.ClaimedAsync(number);
        var own = new ListOwnPacks(desk.Contexts);
        Assert.False(Assert.Single(await own.ClaimsAsync(claimant.Id, CancellationToken.None)).HasThePack);

        await desk.ApproveRecovery.HandleAsync(claim, PackDesk.Reason, PackDesk.By(await desk.AdminAsync()), CancellationToken.None);
        Assert.True(Assert.Single(await own.ClaimsAsync(claimant.Id, CancellationToken.None)).HasThePack);

        var next = (await desk.PersonAsync()).Id;
        await using (var db = desk.Open())
            await db.Packs.Where(one => one.Id == pack).ExecuteUpdateAsync(set => set.SetProperty(one => one.OwnerId, next));
        Assert.False(Assert.Single(await own.ClaimsAsync(claimant.Id, CancellationToken.None)).HasThePack);
    }

    [Theory, OnEachStore]
    public async Task Refused_tells_the_claimant_why(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (claimant, claim) = await desk.ClaimedAsync(OwnOrderNumber.New().Written);

        await desk.RefuseRecovery.HandleAsync(claim, "There is no such order.", PackDesk.By(await desk.AdminAsync()), CancellationToken.None);

        Assert.Contains("There is no such order.", Assert.Single(await desk.MailsToAsync(claimant)).Data, StringComparison.Ordinal);
        Assert.Contains("RecoveryRefused", await desk.AuditOfAsync(claim));
    }

    [Theory, OnEachStore]
    public async Task Without_a_request_is_made_once_of_a_form_sent_twice(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (pack, _) = await desk.SoldAsync(await desk.PersonAsync());
        var (caller, admin, form) = (await desk.PersonAsync(), PackDesk.By(await desk.AdminAsync()), PackDesk.Cause());

        var answers = await Answers.AtOnceAsync(Enumerable.Repeat(
            () => desk.RecoverWithoutRequest.HandleAsync(pack, EmailAddress.Of(caller.Email), form, admin, CancellationToken.None), 3));

        Assert.All(answers, Assert.Null);
        Assert.Equal((caller.Id, 2), ((await desk.PackAsync(pack)).OwnerId, (await desk.PackAsync(pack)).Ledger.Count));
    }

    [Theory, OnEachStore]
    public async Task Needs_an_account_to_move_the_pack_to(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (pack, _) = await desk.SoldAsync(await desk.PersonAsync());
        var stranger = EmailAddress.Of($"{Guid.NewGuid():N}@brzoza.example");

        var refused = await desk.RecoverWithoutRequest.HandleAsync(pack, stranger, PackDesk.Cause(), PackDesk.By(await desk.AdminAsync()), CancellationToken.None).RefusalAsync();

        Assert.Equal(new NoAccountHasThisAddress(stranger.Written), refused);
    }

    [Theory, OnEachStore]
    public async Task Says_of_an_account_that_cannot_be_used_why_not(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (pack, _) = await desk.SoldAsync(await desk.PersonAsync());
        var (fresh, gone, admin) = (await desk.PersonAsync(confirmed: false), await desk.PersonAsync(), PackDesk.By(await desk.AdminAsync()));
        await using var db = desk.Open();
        await db.Users.Where(one => one.Id == gone.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.DisabledAt, PackDesk.Noon));

        Assert.Equal(new AddressIsNotConfirmedYet(fresh.Email!), await MoveToAsync(fresh).RefusalAsync());
        Assert.Equal(new AccountOfAddressIsDisabled(gone.Email!), await MoveToAsync(gone).RefusalAsync());

        Task MoveToAsync(Account account) =>
            desk.RecoverWithoutRequest.HandleAsync(pack, EmailAddress.Of(account.Email), PackDesk.Cause(), admin, CancellationToken.None);
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Of_ones_own_is_for_another_admin_while_there_is_one(Store kind)
    {
        await using var store = await Stores.NewAsync(kind);
        var desk = new PackDesk(store);
        var (pack, number) = await desk.SoldAsync(await desk.PersonAsync());
        var admin = await desk.PersonAsync(Roles.Admin | Roles.Customer);
        await desk.AskAsync(admin, number);
        await using var db = desk.Open();
        var claim = await db.RecoveryRequests.SingleAsync();

        var refused = await desk.ApproveRecovery.HandleAsync(claim.Id, PackDesk.Reason, PackDesk.By(admin), CancellationToken.None).RefusalAsync();
        await db.Users.Where(account => account.Id != admin.Id).ExecuteUpdateAsync(set => set.SetProperty(account => account.DisabledAt, PackDesk.Noon));
        await desk.ApproveRecovery.HandleAsync(claim.Id, PackDesk.Reason, PackDesk.By(admin), CancellationToken.None);

        Assert.Equal(new AnotherAdminDecides(), refused);
        var entry = await db.AuditEntries.SingleAsync(one => one.Subject == pack && one.What == "PackRecovered");
        Assert.Contains("\"ownmatter\":true", entry.Text, StringComparison.Ordinal);
    }
}
