using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

[Rule("R4")]
public sealed class LoggedAgreementTests
{
    private readonly Incident _incident = AnIncident(stage: Stage.InProgress);

    public LoggedAgreementTests() => _incident.ProposeDefinition("It runs for 48 hours.", Calendar, By(Engineer, "09:20"));

    [Fact]
    public void Counts_as_agreement_and_names_the_person()
    {
        Log();
        var latest = _incident.LatestDefinition!;
        Assert.Equal((true, "Kari Nygård", At("10:00")), (latest.IsAgreed, latest.AgreedOnCallBy, latest.AgreedAt));
        Assert.True(_incident.CanSuggestSolution(Engineer) is null);
    }

    [Fact]
    public void Tells_that_it_was_given_on_a_call()
    {
        Log();
        Assert.Equal(new DefinitionAgreed(1, OnCall: true, _incident.Number, _incident.Timeline[^1].Id, _incident.Events[^1].Moment), _incident.Events[^1]);
        _incident.Contradict("I said a week.", By(Customer, "11:00"));
        Assert.Equal(1, Assert.IsType<AgreementContradicted>(_incident.Events[^1]).Definition);
        _incident.Agree(1, By(Customer, "11:30"));
        Assert.False(Assert.IsType<DefinitionAgreed>(_incident.Events[^1]).OnCall);
    }

    [Fact, Rule("R38")]
    public void Forgets_its_name_when_the_customer_is_deleted()
    {
        Log();
        Refused<NotFound>(() => _incident.ForgetCustomer(Stranger));
        Refused<IncidentIsOpen>(() => _incident.ForgetCustomer(Customer));
        _incident.CloseAtRequest(null, By(Customer, "12:00"));
        _incident.ForgetCustomer(Customer);
        Assert.Equal((Incident.NoName, true), (_incident.LatestDefinition!.AgreedOnCallBy, _incident.LatestDefinition.IsAgreed));
        Assert.Equal(("en", "UTC"), (_incident.Preference.Language, _incident.Preference.Zone));
        Assert.Empty(_incident.Contacts);
        var own = AnIncident(stage: Stage.InProgress).WithAgreement();
        own.CloseAtRequest(null, By(Customer, "12:00"));
        own.ForgetCustomer(Customer);
        Assert.Null(own.LatestDefinition!.AgreedOnCallBy);
    }

    [Fact]
    public void Is_seen_by_the_customer()
    {
        Log();
        var entry = _incident.Timeline[^1];
        Assert.Equal((EntryKind.AgreementLogged, false), (entry.Kind, entry.IsInternal));
        Assert.Equal(("Kari Nygård", At("10:00")), (entry.Details.Name, entry.Details.StatedAt));
    }

    [Fact]
    public void Is_contradicted_by_the_customer_and_then_counts_no_longer()
    {
        Log();
        _incident.Contradict("I said a week.", By(Colleague, "11:00"));
        Assert.False(_incident.LatestDefinition!.IsAgreed);
        Refused<DefinitionIsNotAgreed>(() => _incident.SuggestSolution(Words, Calendar, By(Engineer, "11:10")));
    }

    [Fact]
    public void Is_contradicted_with_a_reason_and_puts_the_incident_back_in_work()
    {
        Log();
        _incident.SuggestSolution(Words, Calendar, By(Engineer, "10:40"));
        Refused<ReasonIsMissing>(() => _incident.Contradict("", By(Customer, "11:00")));
        _incident.Contradict("I said a week.", By(Customer, "11:00"));
        Assert.Equal((Stage.InProgress, At("11:00")), (_incident.Stage, _incident.AttentionAt));
    }

    [Fact]
    public void Can_be_followed_by_the_customers_own_agreement()
    {
        Log();
        _incident.Contradict("I said a week.", By(Customer, "11:00"));
        _incident.Agree(1, By(Customer, "11:30"));
        Assert.True(_incident.LatestDefinition!.IsAgreed);
        Refused<AgreementIsNotLogged>(() => _incident.Contradict("No.", By(Customer, "11:40")));
    }

    [Fact]
    public void Needs_a_name_and_an_instant_since_submission() // a call is logged after the fact
    {
        Refused<AgreementNamesNobody>(() => Log(person: " "));
        Refused<CallIsBeforeSubmission>(() => Log(statedAt: "08:59"));
        Refused<CallIsInTheFuture>(() => Log(statedAt: "10:31"));
    }

    [Fact]
    public void Is_not_the_call_again_that_was_contradicted()
    {
        Log();
        _incident.Contradict("I said a week.", By(Customer, "10:40"));
        Refused<CallIsBeforeTheContradiction>(() => Log());
        _incident.LogAgreement(1, "Kari Nygård", At("10:45"), By(Engineer, "11:00"));
        Assert.True(_incident.LatestDefinition!.IsAgreed);
    }

    [Fact]
    public void Is_for_the_customers_agreement_only()
    {
        _incident.ProposeDefinition("It runs for a week.", Calendar, By(Customer, "09:50"));
        Refused<TheOtherSideAgrees>(() => Log(number: 2));
    }

    [Fact]
    public void Is_not_needed_where_the_customer_agreed_in_the_portal()
    {
        _incident.Agree(1, By(Customer, "09:50"));
        Refused<DefinitionIsAgreed>(() => Log());
        Refused<AgreementIsNotLogged>(() => _incident.Contradict("No.", By(Customer, "11:00")));
    }

    private void Log(string person = "Kari Nygård", string statedAt = "10:00", int number = 1) =>
        _incident.LogAgreement(number, person, At(statedAt), By(Engineer, "10:30"));
}
