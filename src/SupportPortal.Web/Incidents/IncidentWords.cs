using System.Globalization;
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
        Severity.A => "Critical business impact",
        Severity.B => "Moderate business impact",
        _ => "Minimum business impact",
    };

    /// <summary>"minimum", after the letter.</summary>
    public static string AfterLetter(Severity severity) => severity switch
    {
        Severity.A => "critical",
        Severity.B => "moderate",
        _ => "minimum",
    };

    /// <summary>The badge of a stage: what it means, its symbol, its word.</summary>
    public static (Tone Tone, string Icon, string Word) Of(Stage stage) => stage switch
    {
        Stage.New => (Tone.Plain, "tray", "New"),
        Stage.Assigned => (Tone.Plain, "person", "Assigned"),
        Stage.InProgress => (Tone.Info, "message", "In progress"),
        Stage.WaitingForCustomer => (Tone.Plain, "hourglass", "Waiting for customer"),
        Stage.SolutionSuggested => (Tone.Info, "check", "Solution suggested"),
        _ => (Tone.Plain, "check", "Closed"),
    };

    /// <summary>"Resolved".</summary>
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Resolved => "Resolved",
        Outcome.Unresolved => "Unresolved",
        Outcome.OutOfScope => "Out of scope",
        Outcome.Duplicate => "Duplicate",
        Outcome.Undone => "Undone",
        _ => "Closed at customer’s request",
    };

    /// <summary>"In business hours".</summary>
    public static string Of(SupportHours hours) =>
        hours == SupportHours.AroundTheClock ? "24 hours a day" : "In business hours";

    /// <summary>The badge of the billing status.</summary>
    public static (Tone Tone, string Icon, string Word) Of(BillingStatus billing) => billing switch
    {
        BillingStatus.InUse => (Tone.Plain, "ticket", "1 incident in use"),
        BillingStatus.Charged => (Tone.Plain, "check", "Charged"),
        BillingStatus.NotCharged => (Tone.Good, "ticket", "Not charged"),
        _ => (Tone.Plain, "hourglass", "Awaiting decision"),
    };

    /// <summary>"4 business hours".</summary>
    public static string Of(ResponseTarget target) =>
        target.IsBusinessTime
            ? string.Create(CultureInfo.InvariantCulture, $"{target.Duration.TotalHours:0} business hours")
            : DurationText.Spoken(target.Duration);

    /// <summary>What was judged of the product: "Extended until 14 Oct 2031".</summary>
    public static string Of(LifecycleVerdict verdict, Reader reader) =>
        verdict.PhaseEndsOn is { } last ? $"{LifecycleWords.Of(verdict.Shown, reader)} until {reader.SayShort(last)}" : LifecycleWords.Of(verdict.Shown, reader);
}
