using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Data;
using SupportPortal.Application.Packs;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Tests.Packs;

[Rule("R25")]
public sealed class ObjectionContract(Stores stores) : IClassFixture<Stores>
{
    [Theory, OnEachStore]
    public async Task By_the_mailed_link_freezes_the_pack(Store kind)
    {
        var (desk, pack, buyer, caller) = await RecoveredAsync(kind);

        await desk.ObjectToRecovery.HandleAsync(await TokenAsync(desk, buyer), "I am still here.", PackDesk.By(caller), CancellationToken.None);

        var frozen = await desk.PackAsync(pack);
        Assert.True(frozen.Recovery!.IsFrozen);
        Assert.Equal(new PackIsFrozen(), await desk.UseAsync(pack, caller).RefusalAsync());
        Assert.Contains("RecoveryObjection", (await desk.MailsToAsync(caller)).Select(mail => mail.Kind));
        await using var db = desk.Open();
        Assert.Equal(buyer.Id, (await db.AuditEntries.SingleAsync(entry => entry.Subject == pack && entry.What == "RecoveryObjected")).By);
    }

    [Theory, OnEachStore]
    public async Task Cannot_be_made_with_a_broken_link_or_one_of_an_earlier_recovery(Store kind)
    {
        var (desk, pack, buyer, caller) = await RecoveredAsync(kind);
        var token = await TokenAsync(desk, buyer);
        await RecoverAsync(desk, pack, await desk.PersonAsync(), Duration.FromHours(73));

        Assert.Equal(new ObjectionLinkIsNotValid(), await desk.ObjectToRecovery.HandleAsync(token, null, PackDesk.By(caller), CancellationToken.None).RefusalAsync());
        Assert.Equal(new ObjectionLinkIsNotValid(), await desk.ObjectToRecovery.HandleAsync(token[..^3], null, PackDesk.By(caller), CancellationToken.None).RefusalAsync());
        Assert.Null(await desk.ObjectToRecovery.ReadAsync(null, PackDesk.Noon, CancellationToken.None));
        Assert.Null(await desk.ObjectToRecovery.ReadAsync(token[..^3], PackDesk.Noon, CancellationToken.None));
        Assert.Equal(MoveState.MovedAgain, (await desk.ObjectToRecovery.ReadAsync(token, PackDesk.Noon, CancellationToken.None))!.State);
    }

    [Theory, OnEachStore, Rule("R38")]
    public async Task Is_forgotten_when_it_is_decided_and_whom_it_was_against_has_deleted_the_account(Store kind)
    {
        foreach (var isGone in new[] { true, false })
        {
            var (desk, pack, buyer, owner) = await RecoveredAsync(kind);
            await desk.ObjectToRecovery.HandleAsync(await TokenAsync(desk, buyer), "Łucja took it.", PackDesk.By(buyer), CancellationToken.None);
            await using (var db = desk.Open())
                await db.Users.Where(account => account.Id == owner.Id && isGone).ExecuteUpdateAsync(set => set.SetProperty(account => account.DeletedAt, PackDesk.Noon));

            await desk.DecideObjection.HandleAsync(pack, stays: true, PackDesk.Cause(), PackDesk.By(await desk.AdminAsync(), Duration.FromHours(1)), CancellationToken.None);

            Assert.Equal(isGone ? null : "Łucja took it.", (await desk.PackAsync(pack)).Recovery!.Objection);
        }
    }

    [Theory, OnEachStore]
    public async Task Is_told_by_its_link_until_when_it_can_be_made(Store kind)
    {
        var (desk, _, buyer, _) = await RecoveredAsync(kind);
        var token = await TokenAsync(desk, buyer);

        Assert.Equal((MoveState.Open, false), await StateAsync(desk, token));
        Assert.Equal((MoveState.Final, false), await StateAsync(desk, token, PackDesk.Noon + Duration.FromHours(73)));
    }

    [Theory, OnEachStore]
    public async Task Is_told_by_its_link_what_became_of_it_and_where_the_pack_is(Store kind)
    {
        foreach (var stays in new[] { true, false })
        {
            var (desk, pack, buyer, _) = await RecoveredAsync(kind);
            var token = await TokenAsync(desk, buyer);
            await desk.ObjectAsync(pack, buyer);
            Assert.Equal((MoveState.OnHold, false), await StateAsync(desk, token));

            await desk.DecideObjection.HandleAsync(pack, stays, PackDesk.Cause(), PackDesk.By(await desk.AdminAsync(), Duration.FromHours(5)), CancellationToken.None);

            Assert.Equal(stays ? (MoveState.Upheld, false) : (MoveState.Reversed, true), await StateAsync(desk, token));
        }
    }

    [Theory, OnEachStore]
    public async Task Upheld_or_not_ends_the_freeze_once_and_tells_both(Store kind)
    {
        var (desk, pack, buyer, caller) = await RecoveredAsync(kind);
        await desk.ObjectToRecovery.HandleAsync(await TokenAsync(desk, buyer), null, PackDesk.By(caller), CancellationToken.None);
        var admins = new[] { PackDesk.By(await desk.AdminAsync()), PackDesk.By(await desk.AdminAsync()) };

        var answers = await Answers.AtOnceAsync(
            () => desk.DecideObjection.HandleAsync(pack, stays: true, PackDesk.Cause(), admins[0], CancellationToken.None),
            () => desk.DecideObjection.HandleAsync(pack, stays: false, PackDesk.Cause(), admins[1], CancellationToken.None));

        Assert.Single(answers, answer => answer is NoObjectionWaits);
        var (owner, mail) = answers[0] is null ? (caller.Id, "RecoveryUpheld") : (buyer.Id, "RecoveryReversed");
        Assert.Equal(owner, (await desk.PackAsync(pack)).OwnerId);
        Assert.Contains(mail, (await desk.MailsToAsync(buyer)).Select(one => one.Kind));
        Assert.Contains(mail, (await desk.MailsToAsync(caller)).Select(one => one.Kind));
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Is_decided_by_another_than_the_approver(Store kind)
    {
        var (desk, pack, buyer, caller) = await RecoveredAsync(kind);
        await desk.ObjectToRecovery.HandleAsync(await TokenAsync(desk, buyer), null, PackDesk.By(caller), CancellationToken.None);
        await using var db = desk.Open();
        var approver = await db.Users.SingleAsync(account => account.Id == db.Packs.Single(one => one.Id == pack).Recovery!.ApprovedBy);

        var refused = await desk.DecideObjection.HandleAsync(pack, stays: true, PackDesk.Cause(), PackDesk.By(approver), CancellationToken.None).RefusalAsync();

        Assert.Equal(new AnotherThanTheApproverDecides(), refused);
    }

    [Theory, OnEachStore]
    [Rule("R37")]
    public async Task Is_decided_by_another_than_who_asked_for_the_pack_and_did_not_get_it(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (buyer, caller, rival) = (await desk.PersonAsync(), await desk.PersonAsync(), await desk.AdminAsync());
        var (pack, number) = await desk.SoldAsync(buyer);
        await desk.AskAsync(rival, number);
        await RecoverAsync(desk, pack, caller);
        await desk.ObjectAsync(pack, buyer);

        var refused = await desk.DecideObjection.HandleAsync(pack, stays: false, PackDesk.Cause(), PackDesk.By(rival, Duration.FromHours(5)), CancellationToken.None).RefusalAsync();

        Assert.Equal(new AnotherAdminDecides(), refused);
        await desk.DecideObjection.HandleAsync(pack, stays: true, PackDesk.Cause(), PackDesk.By(await desk.AdminAsync(), Duration.FromHours(5)), CancellationToken.None);
    }

    [Theory, OnEachStore]
    public async Task Of_a_pack_that_waited_for_an_account_comes_from_the_purchasers_address(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (admin, caller, address) = (await desk.AdminAsync(), await desk.PersonAsync(), $"{Guid.NewGuid():N}@brzoza.example");
        var pack = await desk.EnterOrder.HandleAsync(PackDesk.AnOrder(address), PackDesk.By(admin), CancellationToken.None);
        await RecoverAsync(desk, pack, caller);
        await using var db = desk.Open();
        var mail = await db.Outbox.SingleAsync(one => one.Address == address);
        await desk.ObjectToRecovery.HandleAsync(TokenIn(mail.Data), null, PackDesk.By(caller), CancellationToken.None);
        var account = await desk.PersonAsync(email: address);

        await desk.DecideObjection.HandleAsync(pack, stays: false, PackDesk.Cause(), PackDesk.By(admin), CancellationToken.None);

        // Who was an address only when the pack was moved has an account when it comes back.
        Assert.Equal(account.Id, (await desk.PackAsync(pack)).OwnerId);
    }

    private async Task<(PackDesk Desk, Guid Pack, Account Buyer, Account Caller)> RecoveredAsync(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (buyer, caller) = (await desk.PersonAsync(), await desk.PersonAsync());
        var (pack, _) = await desk.SoldAsync(buyer);
        await RecoverAsync(desk, pack, caller);
        return (desk, pack, buyer, caller);
    }

    private static async Task RecoverAsync(PackDesk desk, Guid pack, Account to, Duration? later = null) =>
        await desk.RecoverWithoutRequest.HandleAsync(
            pack, Domain.People.EmailAddress.Of(to.Email), PackDesk.Cause(), PackDesk.By(await desk.AdminAsync(), later), CancellationToken.None);

    private static async Task<(MoveState State, bool IsBack)> StateAsync(PackDesk desk, string token, Instant? at = null)
    {
        var moved = await desk.ObjectToRecovery.ReadAsync(token, at ?? PackDesk.Noon, CancellationToken.None);
        return (moved!.State, moved.IsBack);
    }

    private static async Task<string> TokenAsync(PackDesk desk, Account buyer) =>
        TokenIn((await desk.MailsToAsync(buyer)).Single(mail => mail.Kind == "PackMovedAway").Data);

    private static string TokenIn(string mail) =>
        JsonDocument.Parse(mail).RootElement.GetProperty("Link").GetString()!.Split("token=")[1];
}
