using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

/// <summary>Every move, made by who may make it, at 10:00 on 30 November unless told otherwise.</summary>
internal static class Moves
{
    public static readonly IReadOnlyDictionary<string, Action<Incident>> All = Of(actor => By(actor, "10:00", day: 30));

    private static readonly Incident Original = Incident.Submit(new IncidentNumber(20378), ASubmission(), Calendar, By(Customer, "09:00"));

    /// <summary>The moves at the moments that are told.</summary>
    public static IReadOnlyDictionary<string, Action<Incident>> Of(Func<Actor, Moment> at) =>
        Conversation(at).Concat(Resolving(at)).Concat(Terms(at)).Concat(Charging(at)).Concat(Splitting(at)).ToDictionary();

    private static Dictionary<string, Action<Incident>> Conversation(Func<Actor, Moment> at) => new()
    {
        ["Take"] = incident => incident.Take(at(Engineer)),
        ["Assign"] = incident => incident.Assign(OtherEngineer.Person, at(Engineer)),
        ["PassOn"] = incident => incident.PassOn(OtherEngineer.Person, CardOf(incident), at(Engineer)),
        ["Release"] = incident => incident.Release(at(Engineer)),
        ["Reply"] = incident => incident.Reply(Words, Calendar, ServiceTerms.Default, at(Engineer)),
        ["Ask"] = incident => incident.Ask(Words, Calendar, at(Engineer)),
        ["Write"] = incident => incident.Write(Words, ServiceTerms.Default, at(Colleague)),
        ["Note"] = incident => incident.Note(Words, at(Engineer)),
        ["PromiseContact"] = incident => incident.PromiseContact(at(Engineer).At + Duration.FromHours(2), at(Engineer)),
        ["WithdrawContact"] = incident => incident.WithdrawContact(at(Engineer)),
        ["LogCall"] = incident => incident.LogCall(CallBefore(at, reached: true), "Said.", Calendar, at(Engineer)),
        ["LogAttempt"] = incident => incident.LogCall(CallBefore(at, reached: false), null, Calendar, at(Engineer)),
        ["TellRaised"] = incident => incident.TellRaised(new RaisedFrom(incident.Number, 1), new IncidentNumber(20379), at(Colleague)),
        ["HandBack"] = incident => incident.HandBack(Recovered, at(Admin)),
        ["HandOver"] = incident => incident.HandOver(Recovered, anotherAdminExists: true, at(Admin)),
        ["RemoveTitle"] = incident => incident.RemoveTitle("Another", at(Customer)),
        ["RemoveImpact"] = incident => incident.RemoveImpact(at(Customer)),
        ["TellCopiesRemoved"] = incident => incident.TellCopiesRemoved(new IncidentNumber(20378), at(Customer)),
        ["RemoveText"] = incident => incident.RemoveText(incident.Timeline[0], at(Customer)),
        ["RemoveFile"] = incident => incident.RemoveFile(incident.Attachments[0], at(Customer)),
        ["AddParticipant"] = incident => incident.AddParticipant(Stranger.Person, at(Customer)),
        ["RemoveParticipant"] = incident => incident.RemoveParticipant(Colleague.Person, at(Customer)),
    };

    private static Dictionary<string, Action<Incident>> Resolving(Func<Actor, Moment> at) => new()
    {
        ["ProposeDefinition"] = incident => incident.ProposeDefinition(NewWords(incident), Calendar, at(Engineer)),
        ["ProposeAsCustomer"] = incident => incident.ProposeDefinition(NewWords(incident), Calendar, at(Customer)),
        ["Agree"] = incident => incident.Agree(Latest(incident), at(Customer)),
        ["LogAgreement"] = incident => incident.LogAgreement(Latest(incident), "Kari Nygård", at(Engineer).At, at(Engineer)),
        ["Contradict"] = incident => incident.Contradict("I did not say that.", at(Customer)),
        ["SuggestSolution"] = incident => incident.SuggestSolution(Words, Calendar, at(Engineer)),
        ["AcceptSolution"] = incident => incident.AcceptSolution(Standing(incident), at(Customer)),
        ["RejectSolution"] = incident => incident.RejectSolution(Standing(incident), "It fails over still.", at(Colleague)),
        ["CloseAsResolved"] = incident => incident.CloseAsResolved(LastWords(incident), null, at(Engineer)),
        ["CloseBySilence"] = incident => incident.CloseBySilence(at(Actor.System).At, at(Actor.System)),
        ["MindSilence"] = incident => incident.MindSilence(Calendar, ServiceTerms.Default, at(Actor.System)),
        ["CloseAsUnresolved"] = incident => incident.CloseAsUnresolved("We tried.", null, Calendar, at(Engineer)),
        ["CloseAsOutOfScope"] = incident => incident.CloseAsOutOfScope("custom-code", null, null, Calendar, at(Engineer)),
        ["CloseAsDuplicate"] = incident => incident.CloseAsDuplicate(Original, null, null, Calendar, at(Engineer)),
        ["Reopen"] = incident => incident.Reopen("It is not solved.", engineerIsThere: true, ServiceTerms.Default, at(Customer)),
        ["CloseAtRequest"] = incident => incident.CloseAtRequest("Not needed.", at(Customer)),
    };

    private static Dictionary<string, Action<Incident>> Terms(Func<Actor, Moment> at) => new()
    {
        ["ChangeSeverity"] = incident => incident.ChangeSeverity(Another(incident), Impact, Calendar, at(Customer)),
        ["RequestSeverity"] = incident => incident.RequestSeverity(Another(incident), "Worse.", Impact, at(Customer)),
        ["GrantSeverity"] = incident => incident.GrantSeverity(isOnlyEngineer: true, Calendar, at(Engineer)),
        ["RefuseSeverity"] = incident => incident.RefuseSeverity("It is not.", isOnlyEngineer: true, at(Engineer)),
        ["LowerSeverity"] = incident => incident.LowerSeverity(Severity.C, "A workaround holds.", at(Engineer)),
        ["ChooseHours"] = incident => incident.ChooseHours(AroundTheClock, at(Customer)),
        ["MoveToBusinessHours"] = incident => incident.MoveToBusinessHours("Nobody answers.", ServiceTerms.Default, at(Engineer)),
        ["UndoBusinessHours"] = incident => incident.UndoBusinessHours(at(Customer)),
        ["Prefer"] = incident => incident.Prefer(new ContactPreference(ContactWay.Telephone, "sv", "Europe/Stockholm"), at(Customer)),
    };

    private static Dictionary<string, Action<Incident>> Charging(Func<Actor, Moment> at) => new()
    {
        ["DecideBilling"] = incident => incident.DecideBilling(new(BillingChoice.Charge, BillingReason.EffortMade), at(Admin)),
        ["ReviseBilling"] = incident => incident.ReviseBilling(new(BillingChoice.DoNotCharge, BillingReason.Goodwill), ServiceTerms.Default, at(Admin)),
        ["AskForSecondLook"] = incident => incident.AskForSecondLook("It never worked.", ServiceTerms.Default, at(Customer)),
        ["AnswerSecondLook"] = incident => incident.AnswerSecondLook(new(BillingChoice.Charge, BillingReason.EffortMade), isOnlyAdmin: true, at(Admin)),
    };

    private static Dictionary<string, Action<Incident>> Splitting(Func<Actor, Moment> at) => new()
    {
        ["Split"] = incident => incident.Split([AProblem, AProblem], Calendar, ServiceTerms.Default, at(Engineer)),
        ["AcceptPart"] = incident => incident.AcceptPart(Waiting(incident), AnAcceptance(at(Customer)), new IncidentNumber(20379), Calendar, at(Customer)),
        ["DeclinePart"] = incident => incident.DeclinePart(Waiting(incident), at(Customer)),
        ["WithdrawPart"] = incident => incident.WithdrawPart(Waiting(incident), at(Engineer)),
        ["LapseParts"] = incident => incident.LapseParts(at(Actor.System)),
        ["UndoSplit"] = incident => incident.UndoSplit(Original, at(Customer)),
    };

    private static CallRecord CallBefore(Func<Actor, Moment> at, bool reached) =>
        new(at(Engineer).At, at(Engineer).At, "Kari Nygård", reached);

    private static HandoverCard? CardOf(Incident incident) =>
        incident.SupportHours == SupportHours.AroundTheClock ? new HandoverCard("Open.", "", "Call back.", "") : null;

    // Words that the latest definition does not have.
    private static string NewWords(Incident incident) => new string('x', Latest(incident) + 1);

    private static int Latest(Incident incident) => incident.LatestDefinition?.Number ?? 0;

    private static Guid Standing(Incident incident) => incident.StandingSolution?.Id ?? Guid.Empty;

    private static int Waiting(Incident incident) => incident.Parts.FirstOrDefault(part => part.State == PartState.Proposed)?.Number ?? 0;

    private static Severity Another(Incident incident) => incident.Severity == Severity.A ? Severity.B : Severity.A;

    private static TimelineEntry? LastWords(Incident incident) => incident.Timeline.LastOrDefault(incident.CanQuote);
}
