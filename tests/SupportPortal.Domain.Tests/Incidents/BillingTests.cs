using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

/// <summary>What an admin decides on the charge of an incident that closed on Monday 2 November at 10:00.</summary>
[Rule("R8")]
public sealed class BillingTests
{
    private static readonly Actor OtherAdmin = new(Guid.Parse("a0000000-0000-7000-8000-000000000002"), Roles.Admin);
    private static readonly BillingRuling Charge = new(BillingChoice.Charge, BillingReason.EffortMade);
    private static readonly BillingRuling Spare = new(BillingChoice.DoNotCharge, BillingReason.NotResolved);

    private readonly Incident _unresolved = AnIncident(stage: Stage.InProgress);
    private readonly Incident _resolved = AnIncident(stage: Stage.SolutionSuggested);

    public BillingTests()
    {
        _unresolved.CloseAsUnresolved("We tried two restarts.", Spare, Calendar, By(Engineer, "10:00"));
        _resolved.AcceptSolution(_resolved.Solutions[0].Id, By(Customer, "10:00"));
        _unresolved.ClearEvents();
    }

    [Fact]
    public void Waits_from_closing_with_what_the_engineer_recommends()
    {
        Assert.Equal((At("10:00"), Spare), (_unresolved.BillingWaitsSince, _unresolved.Recommendation));
        Assert.Null(_resolved.BillingWaitsSince);
    }

    [Theory]
    [InlineData(BillingChoice.Charge, BillingReason.EffortMade, false)]
    [InlineData(BillingChoice.DoNotCharge, BillingReason.Goodwill, true)]
    public void Is_revised_by_a_second_look_that_spares(BillingChoice choice, BillingReason reason, bool revises)
    {
        _unresolved.DecideBilling(Charge, By(Admin, "11:00"));
        _unresolved.AskForSecondLook("It never worked.", Terms, By(Customer, "12:00"));
        Assert.Equal(_unresolved.Timeline[^1].Id, Assert.IsType<SecondLookAsked>(_unresolved.Events[^1]).Entry);
        _unresolved.AnswerSecondLook(new(choice, reason), isOnlyAdmin: true, By(Admin, "13:00"));
        Assert.Equal((revises, revises), (_unresolved.BillingDecisions[^1].Revises, Assert.IsType<BillingDecided>(_unresolved.Events[^1]).Revises));
    }

    [Fact]
    public void Is_charged_or_not_by_an_admin()
    {
        var decision = _unresolved.DecideBilling(Spare, By(Admin, "11:00"));
        Assert.Equal((BillingStatus.NotCharged, null), (_unresolved.Billing, _unresolved.BillingWaitsSince));
        Assert.Equal(new BillingDecision(decision, Spare, Revises: false, Admin.Person, At("11:00")), _unresolved.BillingDecisions.Single());
        Assert.Equal(BillingReason.NotResolved, Assert.IsType<BillingDecided>(_unresolved.Events.Single()).Reason);
    }

    [Fact]
    public void Leaves_an_entry_with_the_words_that_the_customer_reads()
    {
        _unresolved.DecideBilling(new(BillingChoice.DoNotCharge, BillingReason.Other, "We were slow."), By(Admin, "11:00"));
        var entry = _unresolved.Timeline[^1];
        Assert.Equal((EntryKind.BillingDecided, "We were slow.", false), (entry.Kind, entry.Text, entry.IsInternal));
        Assert.Equal(BillingReason.Other, entry.Details.Ruling!.Reason);
    }

    [Fact]
    public void Is_decided_once()
    {
        _unresolved.DecideBilling(Charge, By(Admin, "11:00"));
        Refused<NothingToDecide>(() => _unresolved.DecideBilling(Spare, By(Admin, "11:01")));
    }

    [Fact]
    public void Is_not_for_engineers_or_customers_to_decide()
    {
        Refused<NotAllowed>(() => _unresolved.DecideBilling(Charge, By(Engineer, "11:00")));
        Refused<NotAllowed>(() => _unresolved.DecideBilling(Spare, By(Customer, "11:00")));
        Refused<NotFound>(() => _unresolved.DecideBilling(Spare, By(Stranger, "11:00")));
    }

    [Theory]
    [InlineData(BillingChoice.Charge, BillingReason.Goodwill, typeof(ReasonDoesNotFitTheChoice))]
    [InlineData(BillingChoice.DoNotCharge, BillingReason.EffortMade, typeof(ReasonDoesNotFitTheChoice))]
    [InlineData((BillingChoice)9, BillingReason.Other, typeof(ReasonDoesNotFitTheChoice))]
    [InlineData(BillingChoice.Charge, BillingReason.Other, typeof(OtherReasonIsMissing))]
    public void Needs_a_reason_that_fits(BillingChoice choice, BillingReason reason, Type refusal) =>
        Assert.IsType(refusal, Refused(() => _unresolved.DecideBilling(new(choice, reason), By(Admin, "11:00"))));

    [Fact]
    public void Has_a_text_of_a_bounded_length() => Assert.Equal(
        BillingRuling.MostText,
        Refused<TextIsTooLong>(() => _unresolved.DecideBilling(Charge with { Text = new string('x', 801) }, By(Admin, "11:00"))).Limit);

    [Theory]
    [InlineData(BillingReason.NotResolved, true)]
    [InlineData(BillingReason.WithdrawnBeforeEffort, true)]
    [InlineData(BillingReason.ProductDefect, true)]
    [InlineData(BillingReason.Goodwill, false)]
    [Rule("R24")]
    public void Tells_whether_the_seller_is_at_fault(BillingReason reason, bool isAtFault) =>
        Assert.Equal(isAtFault, new BillingRuling(BillingChoice.DoNotCharge, reason).SellerIsAtFault);

    [Fact]
    public void Can_be_changed_in_the_customers_favour_once_by_any_admin()
    {
        _unresolved.DecideBilling(Charge, By(Admin, "11:00"));
        _unresolved.ReviseBilling(Spare, Terms, By(OtherAdmin, "11:00", day: 30));
        _unresolved.ReviseBilling(Charge, Terms, By(Admin, "11:01", day: 30));
        Refused<DecisionWasChangedInFavour>(() => _unresolved.ReviseBilling(Spare, Terms, By(Admin, "11:02", day: 30)));
    }

    [Fact]
    public void Can_be_changed_in_the_customers_favour_when_it_was_charged_by_itself()
    {
        _resolved.ReviseBilling(Spare, Terms, By(Admin, "11:00"));
        Assert.Equal(BillingStatus.NotCharged, _resolved.Billing);
    }

    [Theory]
    [InlineData("11:00", true)]
    [InlineData("11:00:01", false)]
    public void Can_be_changed_to_the_customers_disadvantage_for_seven_days(string time, bool isAllowed)
    {
        _unresolved.DecideBilling(Spare, By(Admin, "11:00"));
        var refusal = _unresolved.CanReviseBilling(BillingChoice.Charge, Admin, At(time, day: 9), Terms);
        Assert.Equal(isAllowed ? null : new TooLateToChargeAgain(At("11:00", day: 9)), refusal);
    }

    [Fact]
    public void Cannot_be_changed_to_what_it_is()
    {
        _unresolved.DecideBilling(Spare, By(Admin, "11:00"));
        Refused<DecisionIsTheSame>(() => _unresolved.ReviseBilling(Spare, Terms, By(Admin, "11:01")));
        Refused<DecisionIsTheSame>(() => _resolved.ReviseBilling(Charge, Terms, By(Admin, "11:01")));
    }

    [Fact]
    public void Is_looked_at_again_once_when_the_customer_asks()
    {
        _resolved.AskForSecondLook("It came back at night.", Terms, By(Customer, "11:00"));
        Assert.Equal((true, At("11:00")), (_resolved.SecondLookIsWaiting, _resolved.BillingWaitsSince));
        _resolved.AnswerSecondLook(Charge, isOnlyAdmin: false, By(Admin, "12:00"));
        Assert.Equal((false, null, BillingStatus.Charged), (_resolved.SecondLookIsWaiting, _resolved.BillingWaitsSince, _resolved.Billing));
        Refused<SecondLookWasAskedFor>(() => _resolved.AskForSecondLook("Again.", Terms, By(Customer, "12:01")));
    }

    [Fact]
    public void Is_looked_at_again_by_another_admin_than_the_first_where_there_is_one()
    {
        _unresolved.DecideBilling(Charge, By(Admin, "11:00"));
        _unresolved.AskForSecondLook("Nothing was solved.", Terms, By(Customer, "11:30"));
        Assert.IsType<AnotherAdminLooksAgain>(_unresolved.CanAnswerSecondLook(Admin, isOnlyAdmin: false));
        Assert.Null(_unresolved.CanAnswerSecondLook(Admin, isOnlyAdmin: true));
        _unresolved.AnswerSecondLook(Spare, isOnlyAdmin: false, By(OtherAdmin, "12:00"));
        Assert.Equal(BillingStatus.NotCharged, _unresolved.Billing);
    }

    [Fact]
    public void Is_not_changed_while_a_second_look_waits()
    {
        _resolved.AskForSecondLook("It came back.", Terms, By(Customer, "11:00"));
        Refused<SecondLookWaits>(() => _resolved.ReviseBilling(Spare, Terms, By(Admin, "11:30")));
    }

    [Fact]
    public void Can_be_asked_about_for_thirty_days_after_the_latest_word()
    {
        _unresolved.DecideBilling(Charge, By(Admin, "11:00"));
        Assert.Null(_unresolved.CanAskForSecondLook(Customer, At("11:00") + Terms.SecondLookFor, Terms));
        Assert.Equal(
            new TooLateForASecondLook(At("11:00") + Terms.SecondLookFor),
            _unresolved.CanAskForSecondLook(Customer, At("11:00:01") + Terms.SecondLookFor, Terms));
    }

    [Fact]
    public void Is_the_submitters_to_ask_about()
    {
        Refused<OnlyTheSubmitterMay>(() => _resolved.AskForSecondLook("It came back.", Terms, By(Colleague, "11:00")));
        Refused<NotAllowed>(() => _resolved.AskForSecondLook("It came back.", Terms, By(Engineer, "11:00")));
        Refused<NothingIsCharged>(() => _unresolved.AskForSecondLook("Why?", Terms, By(Customer, "11:00")));
        Refused<ReasonIsMissing>(() => _resolved.AskForSecondLook(" ", Terms, By(Customer, "11:00")));
    }
}
