using SupportPortal.Domain.Packs;

namespace SupportPortal.Domain.Tests.Packs;

[Rule("R20")]
public sealed class CorrectingAPackTests
{
    [Theory]
    [InlineData(-3, 0)]
    [InlineData(2, 5)]
    public void Reaches_from_zero_to_the_size(int change, int balance)
    {
        var pack = Given.APack(used: 2);
        pack.Correct(change, Given.ACause("Miscounted."), Given.AdminMoment());
        Assert.Equal(balance, pack.Balance);
        Assert.Equal(new PackCorrected(Given.AdminMoment(), pack.Id, change, balance, "Miscounted."), Assert.Single(pack.Events));
    }

    [Theory]
    [InlineData(-4)] // below zero
    [InlineData(3)] // above the size
    [InlineData(0)] // nothing
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Never_leaves_it(int change) =>
        Refused.With(new CorrectionIsOutOfRange(-3, 2), () => Given.APack(used: 2).Correct(change, Given.ACause(), Given.AdminMoment()));

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Needs_a_reason(string? reason) =>
        Refused.With(new ReasonIsMissing(), () => Given.APack().Correct(-1, Given.ACause(reason), Given.AdminMoment()));

    [Fact]
    public void Has_a_reason_of_at_most_a_thousand_characters()
    {
        Given.APack().Correct(-1, Given.ACause(new string('x', 1000)), Given.AdminMoment());
        Refused.With(new ReasonIsTooLong(1000), () => Given.APack().Correct(-1, Given.ACause(new string('x', 1001)), Given.AdminMoment()));
    }

    [Fact]
    public void Can_take_out_all_that_is_left()
    {
        var pack = Given.APack(used: 2);
        pack.Cancel(Given.ACause("Refund."), Given.AdminMoment());
        Assert.Equal(new PackCancelled(Given.AdminMoment(), pack.Id, 3, "Refund."), Assert.Single(pack.Events));
        Refused.With(new PackIsUsedUp(), () => pack.Cancel(Given.ACause(), Given.AdminMoment()));
        Refused.With(new ReasonIsMissing(), () => pack.Cancel(Given.ACause(null), Given.AdminMoment()));
    }

    [Fact, Rule("R27")]
    public void Refunds_nothing_while_two_owners_claim_it() =>
        Refused.With(new PackIsFrozen(), () => Given.AFrozenPack().Cancel(Given.ACause("Refund."), Given.AdminMoment()));

    [Fact, Rule("R25"), Rule("R27")]
    public void Waits_until_a_former_owner_can_no_longer_object()
    {
        var pack = Given.ARecoveredPack();
        var until = pack.Recovery!.ObjectableUntil;
        foreach (var deed in Changes(Given.AdminMoment(later: until - Given.AdminMoment().At - Duration.FromSeconds(1))))
            Refused.With(new PackCanBeObjectedTo(until), () => deed(pack));
        foreach (var deed in Changes(Given.AdminMoment(later: until - Given.AdminMoment().At)))
            deed(pack);
        Assert.Equal(0, pack.Balance);
    }

    [Fact, Rule("R25")]
    public void Waits_while_the_former_owner_objects()
    {
        foreach (var deed in Changes(Given.AdminMoment()))
            Refused.With(new PackIsFrozen(), () => deed(Given.AFrozenPack()));
    }

    private static IEnumerable<Action<Pack>> Changes(Moment moment) =>
    [
        pack => pack.Extend(30, Given.ACause(), moment),
        pack => pack.Correct(-1, Given.ACause(), moment),
        pack => pack.Cancel(Given.ACause(), moment),
    ];

    [Fact]
    public void Is_no_refund_while_a_used_up_pack_is_objected_to()
    {
        var pack = Given.ARecoveredPack(used: 4);
        pack.UseOne(Given.Claimant, Given.Moment(Given.Claimant));
        Assert.Equal(new PackIsUsedUp(), pack.CanCancel(Given.AdminMoment(later: Duration.FromHours(72))));
        pack.ObjectToRecovery(null, Given.Moment(Given.Buyer, Duration.FromHours(1)));
        Assert.Equal(new PackIsFrozen(), pack.CanCancel(Given.AdminMoment(later: Duration.FromHours(2))));
    }
}
