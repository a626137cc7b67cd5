using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Domain.Tests.Packs;

[Rule("R24")]
public sealed class ReturningToAPackTests
{
    private static readonly BillingRuling Duplicate = new(BillingChoice.DoNotCharge, BillingReason.Duplicate);
    private static readonly BillingRuling Effort = new(BillingChoice.Charge, BillingReason.EffortMade);
    private static readonly LocalDate LastYear = new(2025, 11, 2);

    [Fact]
    public void Puts_one_back()
    {
        var (pack, incident, decision) = (Given.APack(used: 2), Guid.NewGuid(), Guid.NewGuid());
        pack.Return(incident, new IncidentNumber(18112), decision, Duplicate, Given.AdminMoment());
        Assert.Equal(4, pack.Balance);
        Assert.Equal(
            new IncidentReturned(Given.AdminMoment(), pack.Id, incident, new IncidentNumber(18112), 4, false, decision),
            Assert.Single(pack.Events));
    }

    [Fact]
    public void Is_recorded_for_an_expired_pack_too()
    {
        var pack = Given.APack(purchasedOn: LastYear, used: 1);
        pack.ReturnOne(Given.AdminMoment());
        Assert.Equal(5, pack.Balance);
        Assert.True(Assert.IsType<IncidentReturned>(Assert.Single(pack.Events)).HadExpired);
    }

    [Fact]
    public void Never_goes_above_the_size() =>
        Refused.With(new PackIsFull(5), () => Given.APack().ReturnOne(Given.AdminMoment()));

    [Fact]
    public void Enters_the_reason_of_the_ruling_for_people_to_read_in_their_language()
    {
        var pack = Given.APack(used: 1);
        pack.Return(Guid.NewGuid(), new IncidentNumber(1), Guid.NewGuid(), Duplicate with { Text = "Of SP-7." }, Given.AdminMoment());
        Assert.Equal((BillingReason.Duplicate, "Of SP-7."), (pack.Ledger[^1].Ruling, pack.Ledger[^1].Reason));
    }

    [Fact]
    [Rule("R10")]
    public void Has_no_ruling_where_a_split_was_undone()
    {
        var pack = Given.APack(used: 1);
        pack.Return(Guid.NewGuid(), new IncidentNumber(1), Guid.NewGuid(), null, Given.AdminMoment());
        Assert.Null(pack.Ledger[^1].Ruling);
    }

    [Fact]
    [Rule("R8")]
    public void Is_taken_again_when_the_decision_is_changed_while_the_pack_can_bear_it()
    {
        var pack = Given.APack(purchasedOn: LastYear, used: 1);
        pack.ReturnOne(Given.AdminMoment());
        var (incident, decision) = (Guid.NewGuid(), Guid.NewGuid());
        pack.TakeAgain(Given.Buyer, incident, new IncidentNumber(18112), decision, Effort, Given.AdminMoment());
        Assert.Equal((4, LedgerKind.Used), (pack.Balance, pack.Ledger[^1].Kind));
        Assert.Equal(new IncidentUsed(Given.AdminMoment(), pack.Id, incident, new IncidentNumber(18112), 4, decision), pack.Events[^1]);
    }

    [Fact]
    [Rule("R8"), Rule("R25")]
    public void Is_not_taken_again_from_a_pack_that_went_back_to_its_former_owner()
    {
        var pack = Given.ARecoveredPack();
        var incident = Guid.NewGuid();
        pack.Use(Given.Claimant, incident, new IncidentNumber(1), Guid.NewGuid(), Given.Moment(Given.Claimant));
        pack.Return(incident, new IncidentNumber(1), Guid.NewGuid(), Duplicate, Given.AdminMoment());
        Assert.Null(pack.CanTakeAgain(Given.Claimant, Given.AdminMoment()));
        pack.ObjectToRecovery(null, Given.Moment(Given.Buyer));
        Assert.Equal(new PackIsFrozen(), pack.CanTakeAgain(Given.Claimant, Given.AdminMoment()));
        pack.ReverseRecovery(new LedgerCause(Guid.NewGuid(), "It is theirs."), [], anotherAdminExists: false, Given.AdminMoment());
        Refused.With(new PackIsAnothersNow(), () => pack.TakeAgain(Given.Claimant, incident, new IncidentNumber(1), Guid.NewGuid(), Effort, Given.AdminMoment()));
    }

    [Fact]
    [Rule("R25")]
    public void Gives_the_new_owner_of_a_recovered_pack_the_one_that_it_can_use_back()
    {
        var pack = Given.ARecoveredPack();
        var incident = Guid.NewGuid();
        pack.Use(Given.Claimant, incident, new IncidentNumber(1), Guid.NewGuid(), Given.Moment(Given.Claimant));
        pack.Return(incident, new IncidentNumber(1), Guid.NewGuid(), Duplicate, Given.AdminMoment());
        Assert.Equal(1, pack.UsableBy(Given.Claimant, Given.Moment(Given.Claimant)));
        pack.UseOne(Given.Claimant, Given.Moment(Given.Claimant));
        Refused.With(new PackIsHeldAfterRecovery(pack.Recovery!.ObjectableUntil), () => pack.TakeAgain(Given.Claimant, incident, new IncidentNumber(1), Guid.NewGuid(), Effort, Given.AdminMoment()));
    }

    [Fact]
    [Rule("R8")]
    public void Is_not_taken_again_from_a_pack_that_is_used_up() =>
        Refused.With(new PackIsUsedUp(), () => Given.APack(used: 5).TakeAgain(Given.Buyer, Guid.NewGuid(), new IncidentNumber(1), Guid.NewGuid(), Effort, Given.AdminMoment()));

    [Fact]
    public void Says_beforehand_how_many_incidents_an_extension_makes_usable()
    {
        Assert.Equal(new PackExtension(new LocalDate(2026, 12, 20), 3), Given.APack(purchasedOn: LastYear, used: 2).Extension(30, Given.Today));
        Assert.Equal(new PackExtension(new LocalDate(2027, 4, 13), 0), Given.APack(used: 2).Extension(30, Given.Today)); // usable as it is
    }

    [Fact]
    public void Comes_to_use_by_an_extension()
    {
        var pack = Given.APack(purchasedOn: LastYear, used: 2);
        pack.Extend(30, Given.ACause("Our fault."), Given.AdminMoment());
        Assert.Null(pack.CanUse(Given.Buyer, Given.Moment(Given.Buyer)));
        Assert.Equal(
            new PackExtended(Given.AdminMoment(), pack.Id, new LocalDate(2026, 11, 2), new LocalDate(2026, 12, 20), "Our fault."),
            Assert.Single(pack.Events));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(367)]
    [InlineData(int.MaxValue)]
    public void Is_not_extended_by_less_than_a_day_or_more_than_a_year(int days) =>
        Refused.With(new ExtensionIsOutOfRange(366), () => Given.APack().Extend(days, Given.ACause(), Given.AdminMoment()));

    [Fact]
    public void Is_extended_by_one_day_or_by_366()
    {
        Assert.Equal(new LocalDate(2027, 3, 15), Given.APack().Extension(1, Given.Today).LastDay);
        Assert.Equal(new LocalDate(2028, 3, 14), Given.APack().Extension(366, Given.Today).LastDay);
    }

    [Fact]
    public void Is_extended_with_a_reason() =>
        Refused.With(new ReasonIsMissing(), () => Given.APack().Extend(30, Given.ACause(null), Given.AdminMoment()));

    [Fact]
    public void Suggests_30_days_when_the_seller_is_at_fault() => Assert.Equal(30, ServiceTerms.Default.ExtensionDays);

    [Fact, Rule("R27")]
    public void Keeps_in_sight_what_was_refunded_before()
    {
        var pack = Given.APack(used: 3);
        Assert.Equal((0, null), (pack.Refunded, pack.RefundedOn));
        pack.Cancel(Given.ACause(), Given.AdminMoment());
        pack.ReturnOne(Given.AdminMoment(later: Duration.FromDays(1)));
        Assert.Equal((1, 2, Given.Today), (pack.Balance, pack.Refunded, pack.RefundedOn));
        Assert.Equal(1, pack.UsableBy(Given.Buyer, Given.Moment(Given.Buyer)));
        pack.Cancel(Given.ACause(), Given.AdminMoment(later: Duration.FromDays(2)));
        Assert.Equal((3, Given.Today.PlusDays(2)), (pack.Refunded, pack.RefundedOn));
        pack.Correct(5, Given.ACause(), Given.AdminMoment(later: Duration.FromDays(3)));
        Assert.Equal((5, 0), (pack.Balance, pack.Refunded));
    }
}
