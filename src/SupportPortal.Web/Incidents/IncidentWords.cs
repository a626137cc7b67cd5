using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Products;
using SupportPortal.Domain.ResponseTimes;
using SupportPortal.Web.Parts;
using SupportPortal.Web.Products;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Incidents;

/// <summary>What people read for the values of an incident.</summary>
public static class IncidentWords
{
    /// <summary>"Minimum business impact".</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.A => T("Critical business impact"),
        Severity.B => T("Moderate business impact"),
        _ => T("Minimum business impact"),
    };

    /// <summary>"minimum", after the letter.</summary>
    public static string AfterLetter(Severity severity) => severity switch
    {
        Severity.A => T("[after a letter] critical"),
        Severity.B => T("[after a letter] moderate"),
        _ => T("[after a letter] minimum"),
    };

    /// <summary>The badge of a stage: what it means, its symbol, its word.</summary>
    public static (Tone Tone, string Icon, string Word) Of(Stage stage) => stage switch
    {
        Stage.New => (Tone.Plain, "tray", T("[stage] New")),
        Stage.Assigned => (Tone.Plain, "person", T("[stage] Assigned")),
        Stage.InProgress => (Tone.Info, "message", T("In progress")),
        Stage.WaitingForCustomer => (Tone.Plain, "hourglass", T("[stage] Waiting for customer")),
        Stage.SolutionSuggested => (Tone.Info, "check", T("Solution suggested")),
        _ => (Tone.Plain, "check", T("[stage] Closed")),
    };

    /// <summary>"Resolved".</summary>
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Resolved => T("Resolved"),
        Outcome.Unresolved => T("Unresolved"),
        Outcome.OutOfScope => T("Out of scope"),
        Outcome.Duplicate => T("Duplicate"),
        Outcome.Undone => T("[outcome] Undone"),
        _ => T("Closed at customer’s request"),
    };

    /// <summary>"In business hours".</summary>
    public static string Of(SupportHours hours) =>
        hours == SupportHours.AroundTheClock ? T("24 hours a day") : T("In business hours");

    /// <summary>The badge of the billing status.</summary>
    public static (Tone Tone, string Icon, string Word) Of(BillingStatus billing) => billing switch
    {
        BillingStatus.InUse => (Tone.Plain, "ticket", T("1 incident in use")),
        BillingStatus.Charged => (Tone.Plain, "check", T("[incident] Charged")),
        BillingStatus.NotCharged => (Tone.Good, "ticket", T("[incident] Not charged")),
        _ => (Tone.Plain, "hourglass", T("Awaiting decision")),
    };

    /// <summary>"4 business hours".</summary>
    public static string Of(ResponseTarget target) =>
        target.IsBusinessTime
            ? TCount("{0} business hour|{0} business hours", (long)target.Duration.TotalHours)
            : DurationText.Spoken(target.Duration);

    /// <summary>What was judged of the product: "Extended until 14 Oct 2031".</summary>
    public static string Of(LifecycleVerdict verdict, Reader reader) =>
        verdict.PhaseEndsOn is { } last ? T("{0} until {1}", LifecycleWords.Of(verdict.Shown, reader), reader.SayShort(last)) : LifecycleWords.Of(verdict.Shown, reader);
}
