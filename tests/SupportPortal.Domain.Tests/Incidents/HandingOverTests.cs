using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using static SupportPortal.Domain.Tests.Incidents.Given;
using APack = SupportPortal.Domain.Tests.Packs.Given;

namespace SupportPortal.Domain.Tests.Incidents;

/// <summary>An incident of 2 November, paid for with a pack that went to somebody else on 20 November.</summary>
[Rule("R25")]
public sealed class HandingOverTests
{
    private static readonly Actor NewOwner = new(APack.Claimant, Roles.Customer);
    private static readonly Pack Unmoved = APack.APack();
    private readonly Incident _incident = AnIncident(stage: Stage.InProgress);

    [Fact]
    public void Makes_it_the_new_owners_and_ends_the_former_submitters_access()
    {
        HandOver(_incident);
        Assert.Equal(APack.Claimant, _incident.CustomerId);
        Assert.True(_incident.IsVisibleTo(NewOwner));
        Assert.False(_incident.IsVisibleTo(Customer));
        Refused<NotFound>(() => _incident.Write(Words, Terms, By(Customer, "10:00", day: 21)));
        _incident.CloseAtRequest(null, By(NewOwner, "10:00", day: 21));
    }

    [Fact]
    public void Leaves_participants_charge_and_promise_as_they_are()
    {
        var before = (_incident.Billing, _incident.ResponseDue, _incident.RespondedAt, _incident.Stage, _incident.AssigneeId);
        HandOver(_incident);
        Assert.Equal(before, (_incident.Billing, _incident.ResponseDue, _incident.RespondedAt, _incident.Stage, _incident.AssigneeId));
        Assert.Equal(Colleague.Person, Assert.Single(_incident.Participants).PersonId);
    }

    [Fact]
    public void Makes_a_participant_the_submitter()
    {
        _incident.AddParticipant(NewOwner.Person, By(Customer, "10:00"));
        HandOver(_incident);
        Assert.DoesNotContain(_incident.Participants, participant => participant.PersonId == NewOwner.Person);
    }

    [Fact]
    public void Leaves_an_entry_and_what_the_audit_needs()
    {
        HandOver(_incident);
        var entry = _incident.Timeline[^1];
        Assert.Equal((EntryKind.HandedOver, Admin.Person, APack.Claimant), (entry.Kind, entry.Author, entry.Details.Person));
        var happened = Assert.IsType<IncidentHandedOver>(Assert.Single(_incident.Events));
        Assert.Equal((Customer.Person, APack.Claimant, false), (happened.From, happened.To, happened.OwnMatter));
    }

    [Fact]
    [Rule("R6")]
    public void Counts_the_silence_anew_for_who_has_just_got_it()
    {
        _incident.Ask(Words, Calendar, By(Engineer, "10:00"));
        HandOver(_incident);
        Assert.Equal(At("12:00", day: 20), _incident.SilentSince);
        Refused<TheCustomerMayStillAnswer>(() => _incident.CloseBySilence(At("17:00", day: 30).Plus(Duration.FromDays(4)), By(Actor.System, "10:00", day: 30)));
    }

    [Fact]
    public void Is_for_admins() => Refused<NotAllowed>(() => _incident.HandOver(Recovered, anotherAdminExists: true, By(Engineer, "12:00", day: 20)));

    [Fact]
    [Rule("R37")]
    public void Is_not_for_whom_it_concerns_while_there_is_another_admin()
    {
        var own = new Actor(NewOwner.Person, Roles.Customer | Roles.Admin);
        Refused<AnotherAdminDecides>(() => _incident.HandOver(Recovered, anotherAdminExists: true, By(own, "12:00", day: 20)));
        _incident.HandOver(Recovered, anotherAdminExists: false, By(own, "12:00", day: 20));
        Assert.True(Assert.IsType<IncidentHandedOver>(Assert.Single(_incident.Events)).OwnMatter);
    }

    [Fact]
    public void Is_for_open_incidents_only() => Refused<IncidentIsClosed>(() => HandOver(AnIncident(stage: Stage.Closed)));

    [Fact]
    public void Is_done_once()
    {
        HandOver(_incident);
        Refused<SubmitterHasThePack>(() => HandOver(_incident));
    }

    [Fact]
    public void Is_not_for_what_came_after_the_recovery()
    {
        var late = ASubmission() with { Verdict = Verdict with { On = new(2026, 11, 21) } };
        var incident = Incident.Submit(new IncidentNumber(20379), late, Calendar, By(Customer, "09:00", day: 21));
        Assert.Equal(Recovered.Recovery!.At, Refused<SubmittedAfterRecovery>(() => HandOver(incident)).At);
    }

    [Fact]
    public void Needs_a_pack_that_went_to_somebody()
    {
        Refused<NobodyToHandOverTo>(() => HandOver(PaidWith(Unmoved), Unmoved));
        var waiting = APack.AFrozenPack(waiting: true);
        waiting.ReverseRecovery(APack.ACause(), [], anotherAdminExists: true, APack.AdminMoment(APack.OtherAdminId, Duration.FromHours(2)));
        Refused<NobodyToHandOverTo>(() => HandOver(PaidWith(waiting), waiting));
    }

    [Fact]
    public void Waits_while_the_former_owner_objects()
    {
        var pack = APack.AFrozenPack();
        Refused<PackIsFrozen>(() => HandOver(PaidWith(pack), pack));
    }

    [Fact]
    public void Goes_back_with_the_pack_when_an_objection_is_right()
    {
        var pack = APack.ARecoveredPack();
        var incident = PaidWith(pack);
        HandOver(incident, pack);
        pack.ObjectToRecovery(null, APack.Moment(APack.Buyer, Duration.FromHours(4)));
        pack.ReverseRecovery(APack.ACause(), [], anotherAdminExists: true, APack.AdminMoment(APack.OtherAdminId, Duration.FromHours(5)));
        Assert.Equal((Customer.Person, APack.Claimant), (incident.HandedOverFrom, incident.CustomerId));
        incident.HandBack(pack, By(Admin, "12:00", day: 21));
        Assert.Equal((Customer.Person, null, EntryKind.HandedBack), (incident.CustomerId, incident.HandedOverFrom, incident.Timeline[^1].Kind));
        var happened = Assert.IsType<IncidentHandedBack>(incident.Events[^1]);
        Assert.Equal((APack.Claimant, Customer.Person), (happened.From, happened.To));
        Refused<WasNotHandedOver>(() => incident.HandBack(pack, By(Admin, "12:00", day: 21)));
    }

    [Fact]
    public void Stays_while_who_got_it_has_the_pack()
    {
        HandOver(_incident);
        Refused<SubmitterHasThePack>(() => _incident.HandBack(Recovered, By(Admin, "12:00", day: 21)));
        Refused<NotAllowed>(() => _incident.HandBack(Recovered, By(Engineer, "12:00", day: 21)));
    }

    [Fact]
    public void Goes_back_only_if_it_was_handed_over() =>
        Refused<WasNotHandedOver>(() => _incident.HandBack(Recovered, By(Admin, "12:00", day: 21)));

    [Fact]
    [Rule("R38")]
    public void Stays_when_whoever_had_it_has_deleted_the_account()
    {
        HandOver(_incident);
        var later = By(Admin, "12:00", day: 21).At;
        _incident.ForgetFormerSubmitter(APack.Claimant, "Nobody", "nobody@example.com", later);
        Assert.Equal((Customer.Person, 1), (_incident.HandedOverFrom, _incident.Contacts.Count));
        _incident.ForgetFormerSubmitter(Customer.Person, "Nobody", _incident.Contacts[0].Email!.ToUpperInvariant(), later);
        Assert.Empty(_incident.Contacts);
        Refused<WasNotHandedOver>(() => _incident.HandBack(Recovered, By(Admin, "12:00", day: 21)));
    }

    [Fact]
    public void Is_only_with_the_pack_that_paid() =>
        Assert.Throws<ArgumentException>(() => HandOver(_incident, APack.ARecoveredPack()));

    private static Incident PaidWith(Pack pack) =>
        Incident.Submit(new IncidentNumber(20379), ASubmission() with { PackId = pack.Id }, Calendar, By(Customer, "09:00"));

    private static void HandOver(Incident incident, Pack? pack = null) =>
        incident.HandOver(pack ?? Recovered, anotherAdminExists: true, By(Admin, "12:00", day: 20));
}
