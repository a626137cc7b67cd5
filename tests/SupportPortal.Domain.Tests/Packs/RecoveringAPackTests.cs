using SupportPortal.Domain.Packs;

namespace SupportPortal.Domain.Tests.Packs;

[Rule("R25")]
public sealed class RecoveringAPackTests
{
    private static readonly Duration Hours72 = Duration.FromHours(72);

    [Fact]
    public void Moves_the_remaining_incidents_with_their_last_day_to_the_new_account()
    {
        var pack = Given.APack(used: 2);
        pack.Recover(Given.AGrant(), [], Given.AdminMoment());
        Assert.Equal((Given.Claimant, 3, new LocalDate(2027, 3, 14)), (pack.OwnerId, pack.Balance, pack.LastDay));
        Assert.Equal(new NotFound(), pack.CanUse(Given.Buyer, Given.Moment(Given.Buyer)));
    }

    [Fact]
    public void Tells_old_and_new_owner()
    {
        var (pack, grant) = (Given.APack(), Given.AGrant());
        pack.Recover(grant, [], Given.AdminMoment());
        Assert.Equal(
            new PackRecovered(Given.AdminMoment(), pack.Id, Given.Buyer, Given.Claimant, grant.Cause.Id, Given.Now + Hours72, "The buyer has left.", false),
            Assert.Single(pack.Events));
    }

    [Fact]
    public void Removes_co_owners()
    {
        var pack = Given.APack();
        pack.NameCoOwner(Given.Stranger, Given.Moment(Given.Buyer));
        pack.ClearEvents();
        pack.Recover(Given.AGrant(), [], Given.AdminMoment());
        Assert.Empty(pack.CoOwners);
        Assert.Equal(new CoOwnerRemoved(Given.AdminMoment(), pack.Id, Given.Stranger), pack.Events[0]);
    }

    [Fact]
    public void Lets_the_new_owner_use_one_incident_for_72_hours()
    {
        var pack = Given.ARecoveredPack(used: 1);
        pack.UseOne(Given.Claimant, Given.Moment(Given.Claimant, Hours72 - Duration.Epsilon * 10_000));
        Refused.With(
            new PackIsHeldAfterRecovery(Given.Now + Hours72),
            () => pack.UseOne(Given.Claimant, Given.Moment(Given.Claimant, Hours72 - Duration.FromSeconds(1))));
        pack.UseOne(Given.Claimant, Given.Moment(Given.Claimant, Hours72));
        Assert.Equal(2, pack.Balance);
    }

    [Fact]
    public void Lets_the_new_owner_use_all_after_72_hours()
    {
        var pack = Given.ARecoveredPack();
        for (var i = 0; i < 5; i++)
            pack.UseOne(Given.Claimant, Given.Moment(Given.Claimant, Hours72));
        Assert.Equal((0, null), (pack.Balance, pack.Recovery!.UsedFor));
    }

    [Fact]
    public void Leaves_the_new_owner_one_to_use_while_the_former_owner_can_object()
    {
        var pack = Given.ARecoveredPack(used: 1);
        Assert.Equal((1, 4), (pack.UsableBy(Given.Claimant, Given.Moment(Given.Claimant)), pack.UsableBy(Given.Claimant, Given.Moment(Given.Claimant, Hours72))));
        Assert.Equal(0, pack.UsableBy(Given.Buyer, Given.Moment(Given.Buyer)));
        pack.UseOne(Given.Claimant, Given.Moment(Given.Claimant));
        Assert.Equal(0, pack.UsableBy(Given.Claimant, Given.Moment(Given.Claimant)));
    }

    [Fact, Rule("R38")]
    public void Forgets_address_and_words_of_a_former_owner_who_is_deleted_and_keeps_the_rest()
    {
        var (pack, never) = (Given.AFrozenPack(waiting: true), Given.APack());
        pack.ForgetFormerAddress();
        Assert.Equal((null, "I am still here."), (pack.Recovery!.FromAddress, pack.Recovery.Objection));
        pack.ForgetObjection();
        Assert.Equal((null, Given.Now + Hours72), (pack.Recovery.Objection, pack.Recovery.ObjectableUntil));
        never.ForgetFormerAddress();
        never.ForgetObjection();
        Assert.Null(never.Recovery);
    }

    [Fact]
    public void Says_what_is_wrong_with_the_pack_before_who_decides()
    {
        var usedUp = Given.APack(used: 5);
        var rival = Given.ARequest(usedUp, by: Given.AdminId);
        Refused.With(new UsedUpPackCannotBeMoved(), () => usedUp.Recover(Given.AGrant(), [rival], Given.AdminMoment()));
        Assert.Equal(new UsedUpPackCannotBeMoved(), Given.ARequest(usedUp).CanApprove(usedUp, [rival], true, Given.AdminMoment()));
    }

    [Fact]
    public void Is_final_at_once_where_nobody_is_left_who_could_object()
    {
        var pack = Given.APack();
        pack.Recover(Given.AGrant() with { ObjectionTerm = Duration.Zero }, [], Given.AdminMoment());
        Assert.Null(Assert.IsType<PackRecovered>(Assert.Single(pack.Events)).ObjectableUntil);
        Assert.Equal((false, 5), (pack.Recovery!.IsObjectable, pack.UsableBy(Given.Claimant, Given.Moment(Given.Claimant))));
        Assert.Null(pack.ProvisionalUntil(Given.Now));
        Assert.Null(pack.CanBeChanged(Given.AdminMoment()));
        Assert.Null(pack.CanBeMoved(Given.AdminMoment()));
        Assert.Equal(new ObjectionTermIsOver(Given.Now), pack.CanObjectToRecovery(Given.Moment(Given.Buyer)));
    }

    [Fact]
    public void Does_not_move_an_expired_pack() =>
        Refused.With(
            new ExpiredPackCannotBeMoved(new LocalDate(2026, 11, 2)),
            () => Given.APack(purchasedOn: new(2025, 11, 2)).Recover(Given.AGrant(), [], Given.AdminMoment()));

    [Fact]
    public void Does_not_move_a_used_up_pack() =>
        Refused.With(new UsedUpPackCannotBeMoved(), () => Given.APack(used: 5).Recover(Given.AGrant(), [], Given.AdminMoment()));

    [Fact, Rule("R27")]
    public void Says_of_a_refunded_pack_that_it_was_refunded_and_not_used_up()
    {
        var (refunded, used) = (Given.APack(used: 4), Given.APack(used: 5));
        refunded.Cancel(Given.ACause(), Given.AdminMoment());
        Assert.Equal(new RefundedPackCannotBeMoved(1, Given.Today), refunded.CanBeMoved(Given.AdminMoment()));
        Assert.Equal(new UsedUpPackCannotBeMoved(), used.CanBeMoved(Given.AdminMoment()));
    }

    [Fact]
    public void Does_not_move_a_pack_to_its_owner() =>
        Refused.With(new PackIsTheirsAlready(), () => Given.APack().Recover(Given.AGrant(Given.Buyer), [], Given.AdminMoment()));

    [Fact]
    public void Needs_a_reason() =>
        Refused.With(new ReasonIsMissing(), () => Given.APack().Recover(Given.AGrant(reason: ""), [], Given.AdminMoment()));

    [Fact]
    public void Can_happen_again_once_nobody_can_object()
    {
        var pack = Given.ARecoveredPack();
        Refused.With(
            new PackWasJustRecovered(Given.Now + Hours72),
            () => pack.Recover(Given.AGrant(Given.Stranger), [], Given.AdminMoment(later: Hours72 - Duration.FromSeconds(1))));
        pack.Recover(Given.AGrant(Given.Stranger), [], Given.AdminMoment(later: Hours72));
        Assert.Equal((Given.Stranger, Given.Claimant), (pack.OwnerId, pack.Recovery!.FromOwnerId));
    }

    [Fact]
    public void Finds_a_pack_that_still_waited_for_its_account()
    {
        var pack = Given.ARecoveredPack(waiting: true);
        Assert.Equal((Given.Claimant, null), (pack.OwnerId, pack.WaitsFor));
        Assert.Equal(Given.BuyerEmail.ToUpperInvariant(), pack.Recovery!.FromAddress);
    }

    [Fact]
    [Rule("R37")]
    public void Is_not_decided_by_an_admin_who_gets_or_loses_the_pack()
    {
        var pack = Given.APack();
        Refused.With(new AnotherAdminDecides(), () => pack.Recover(Given.AGrant(Given.AdminId), [], Given.AdminMoment()));
        Refused.With(new AnotherAdminDecides(), () => pack.Recover(Given.AGrant(), [], Given.AdminMoment(by: Given.Buyer)));
    }

    [Fact]
    [Rule("R37")]
    public void Is_flagged_when_a_sole_admin_decides_on_a_matter_of_their_own()
    {
        var pack = Given.APack();
        pack.Recover(Given.AGrant(Given.AdminId, anotherAdmin: false), [], Given.AdminMoment());
        Assert.True(Assert.IsType<PackRecovered>(Assert.Single(pack.Events)).OwnMatter);
    }
}
