using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;

namespace SupportPortal.Domain.Tests.Packs;

[Rule("R25")]
public sealed class ObjectingToARecoveryTests
{
    private static readonly Duration Hours72 = Duration.FromHours(72);
    private static readonly Moment ByOther = Given.AdminMoment(Given.OtherAdminId, Duration.FromHours(2));

    [Fact]
    public void Freezes_the_pack()
    {
        var (pack, moment) = (Given.ARecoveredPack(), Given.Moment(Given.Buyer, Duration.FromHours(71)));
        pack.ObjectToRecovery("I am still here.", moment);
        Refused.With(new PackIsFrozen(), () => pack.UseOne(Given.Claimant, Given.Moment(Given.Claimant, Hours72 * 2)));
        Refused.With(new PackIsFrozen(), () => pack.Recover(Given.AGrant(Given.Stranger), [], Given.AdminMoment()));
        Assert.Equal("I am still here.", pack.Recovery!.Objection);
        Assert.Equal(new RecoveryObjected(moment, pack.Id, Given.Buyer, Given.Claimant), Assert.Single(pack.Events));
    }

    [Fact]
    public void Can_be_done_for_72_hours()
    {
        Assert.Null(Given.ARecoveredPack().CanObjectToRecovery(Given.Moment(Given.Buyer, Hours72 - Duration.FromSeconds(1))));
        Assert.Equal(new ObjectionTermIsOver(Given.Now + Hours72), Given.ARecoveredPack().CanObjectToRecovery(Given.Moment(Given.Buyer, Hours72)));
    }

    [Fact]
    public void Is_up_to_the_old_owner()
    {
        Refused.With(new NothingToObjectTo(), () => Given.ARecoveredPack().ObjectToRecovery(null, Given.Moment(Given.Stranger)));
        Refused.With(new NothingToObjectTo(), () => Given.APack().ObjectToRecovery(null, Given.Moment(Given.Buyer)));
        Given.ARecoveredPack(waiting: true).ObjectToRecovery(null, Given.Moment(Guid.Empty)); // whoever has the link to the purchaser's address
    }

    [Fact]
    public void Is_done_once() =>
        Refused.With(new PackIsFrozen(), () => Given.AFrozenPack().ObjectToRecovery("Again.", Given.Moment(Given.Buyer)));

    [Fact]
    public void Is_said_in_at_most_a_thousand_characters() =>
        Refused.With(new ReasonIsTooLong(1000), () => Given.ARecoveredPack().ObjectToRecovery(new string('x', 1001), Given.Moment(Given.Buyer)));

    [Fact]
    public void Waits_for_another_admin_than_the_approver_and_the_parties()
    {
        foreach (var (admin, why) in new (Guid, Refusal)[]
        {
            (Given.AdminId, new AnotherThanTheApproverDecides()),
            (Given.Buyer, new AnotherAdminDecides()),
            (Given.Claimant, new AnotherAdminDecides()),
        })
        {
            Refused.With(why, () => Given.AFrozenPack().UpholdRecovery(Given.ACause(), [], true, Given.AdminMoment(admin)));
            Refused.With(why, () => Given.AFrozenPack().ReverseRecovery(Given.ACause(), [], true, Given.AdminMoment(admin)));
        }

        Assert.Null(Given.AFrozenPack().CanDecideObjection([], true, ByOther));
    }

    [Fact]
    public void Is_a_matter_of_the_approvers_own_where_they_have_another_stake_too()
    {
        var (pack, rival) = (Given.AFrozenPack(), Given.ARequest(Given.APack(), Given.AdminId));
        Assert.Equal(new AnotherThanTheApproverDecides(), pack.WhyNoDecisionOf(Given.AdminId, [], anotherAdminExists: true));
        Assert.Equal(new AnotherAdminDecides(), pack.WhyNoDecisionOf(Given.AdminId, [rival], anotherAdminExists: true));
        Assert.Null(pack.WhyNoDecisionOf(Given.AdminId, [rival], anotherAdminExists: false));
        Assert.Equal((true, false), (pack.IsApproverOnly(Given.AdminId, []), pack.IsApproverOnly(Given.OtherAdminId, [])));
    }

    [Fact]
    public void Tells_whether_the_pack_went_back()
    {
        var (upheld, reversed) = (Given.AFrozenPack(), Given.AFrozenPack());
        Assert.False(upheld.WentBack);
        upheld.UpholdRecovery(Given.ACause(), [], true, ByOther);
        reversed.ReverseRecovery(Given.ACause(), [], true, ByOther);
        Assert.Equal((false, true), (upheld.WentBack, reversed.WentBack));
    }

    [Fact, Rule("R37")]
    public void Is_not_decided_by_an_admin_who_asked_for_the_pack()
    {
        var (pack, rival) = (Given.APack(), Given.OtherAdminId);
        var (waits, refused, superseded) = (Given.ARequest(pack, rival), Given.ARequest(pack, rival), Given.ARequest(pack, rival));
        refused.Refuse(pack, [], new RecoveryDecision("No proof.", true), Given.AdminMoment());
        pack.Recover(Given.AGrant(), [superseded], Given.AdminMoment());
        pack.ObjectToRecovery(null, Given.Moment(Given.Buyer, Duration.FromHours(1)));
        foreach (var claim in new[] { waits, refused, superseded })
        {
            Refused.With(new AnotherAdminDecides(), () => pack.UpholdRecovery(Given.ACause(), [claim], true, ByOther));
            Refused.With(new AnotherAdminDecides(), () => pack.ReverseRecovery(Given.ACause(), [claim], true, ByOther));
        }

        Assert.Null(pack.CanDecideObjection([superseded], true, Given.AdminMoment(Given.Stranger)));
        pack.UpholdRecovery(Given.ACause(), [superseded], false, ByOther);
        Assert.True(Assert.IsType<RecoveryUpheld>(pack.Events[^1]).OwnMatter);
    }

    [Fact]
    public void Is_decided_by_a_sole_admin_and_flagged()
    {
        var (pack, back) = (Given.AFrozenPack(), Given.AFrozenPack());
        pack.UpholdRecovery(Given.ACause(), [], false, Given.AdminMoment());
        back.ReverseRecovery(Given.ACause(), [], false, Given.AdminMoment());
        Assert.True(Assert.IsType<RecoveryUpheld>(pack.Events[0]).OwnMatter);
        Assert.True(Assert.IsType<RecoveryReversed>(back.Events[0]).OwnMatter);
    }

    [Fact]
    public void Can_be_overruled()
    {
        var pack = Given.AFrozenPack();
        pack.UpholdRecovery(Given.ACause("The company confirmed."), [], true, ByOther);
        pack.UseOne(Given.Claimant, ByOther);
        pack.UseOne(Given.Claimant, ByOther); // no longer one at most
        Assert.Equal(new RecoveryUpheld(ByOther, pack.Id, Given.Buyer, Given.Claimant, "The company confirmed.", false), pack.Events[0]);
        Assert.Equal(new ObjectionTermIsOver(ByOther.At), pack.CanObjectToRecovery(Given.Moment(Given.Buyer, Duration.FromHours(3))));
    }

    [Fact]
    public void Can_bring_the_pack_back_with_what_is_left()
    {
        var pack = Given.ARecoveredPack();
        pack.UseOne(Given.Claimant, Given.Moment(Given.Claimant));
        pack.NameCoOwner(Given.Stranger, Given.Moment(Given.Claimant));
        pack.ObjectToRecovery(null, Given.Moment(Given.Buyer));
        pack.ReverseRecovery(Given.ACause("The claim was false."), [], true, ByOther);
        Assert.Equal((Given.Buyer, 4, 0), (pack.OwnerId, pack.Balance, pack.CoOwners.Count));
        Assert.Equal(new RecoveryReversed(ByOther, pack.Id, Given.Buyer, Given.Claimant, "The claim was false.", false), pack.Events[^1]);
        Assert.Equal((LedgerKind.Recovered, 0), (pack.Ledger[^1].Kind, pack.Ledger[^1].Change));
    }

    [Fact]
    public void Can_make_the_pack_wait_again()
    {
        var pack = Given.AFrozenPack(waiting: true);
        pack.ReverseRecovery(Given.ACause(), [], true, ByOther);
        pack.GiveTo(Given.Buyer, EmailAddress.Of(Given.BuyerEmail), ByOther);
        Assert.Equal(Given.Buyer, pack.OwnerId);
    }

    [Fact]
    public void Is_decided_once_with_a_reason()
    {
        var pack = Given.AFrozenPack();
        Refused.With(new ReasonIsMissing(), () => pack.UpholdRecovery(Given.ACause(null), [], true, ByOther));
        pack.UpholdRecovery(Given.ACause(), [], true, ByOther);
        Refused.With(new NoObjectionWaits(), () => pack.ReverseRecovery(Given.ACause(), [], true, ByOther));
        Refused.With(new NoObjectionWaits(), () => Given.APack().UpholdRecovery(Given.ACause(), [], true, ByOther));
    }
}
