using System.Globalization;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Domain.Tests.Incidents;

/// <summary>
/// Incidents as tests want them: submitted on Monday 2 November 2026 at 09:00 UTC, an opening, in a calendar that is open
/// 09:00-17:00 on workdays; A is due at 11:00, B at 13:00, C at 17:00.
/// </summary>
internal static class Given
{
    public static readonly Actor Customer = new(Guid.Parse("c0000000-0000-7000-8000-000000000001"), Roles.Customer);
    public static readonly Actor Colleague = new(Guid.Parse("c0000000-0000-7000-8000-000000000002"), Roles.Customer);
    public static readonly Actor Stranger = new(Guid.Parse("c0000000-0000-7000-8000-000000000003"), Roles.Customer);
    public static readonly Actor Engineer = new(Guid.Parse("e0000000-0000-7000-8000-000000000001"), Roles.SupportEngineer);
    public static readonly Actor OtherEngineer = new(Guid.Parse("e0000000-0000-7000-8000-000000000002"), Roles.SupportEngineer);
    public static readonly Actor Admin = new(Guid.Parse("a0000000-0000-7000-8000-000000000001"), Roles.Admin);

    public static readonly CalendarVersion Calendar = ResponseTimes.Given.AVersion();
    public static readonly ServiceTerms Terms = ServiceTerms.Default;
    public static readonly ImpactStatement Impact = new("The ordering system", "Since Monday 08:00", "All 400 shops");
    public static readonly Contact OnCall = new("Kari Nygård", "+47 22 55 50 18", "kari@fjordlys.example", RoundTheClock: true);
    public static readonly HoursChoice AroundTheClock = new(SupportHours.AroundTheClock, PeopleAreAvailable: true, [OnCall]);
    public static readonly HoursChoice BusinessHours = new(SupportHours.BusinessHours, PeopleAreAvailable: false, [OnCall]);
    public static readonly StoredFile ErrorLog = new(Guid.Parse("f0000000-0000-7000-8000-000000000001"), "errorlog.txt", 12, "text/plain", new string('a', 64));
    public static readonly Message Words = new("Some words.");

    /// <summary>The pack that pays for every incident, which was recovered on 20 November.</summary>
    public static readonly Pack Recovered = Packs.Given.ARecoveredPack();

    public static readonly LifecycleVerdict Verdict = new()
    {
        ProductId = Guid.Parse("b0000000-0000-7000-8000-000000000001"),
        VersionId = Guid.Parse("b0000000-0000-7000-8000-000000000002"),
        ProductName = "SQL Server",
        VersionName = "2022",
        Deployment = Deployment.OnPremises,
        Policy = LifecyclePolicy.Fixed,
        Phase = LifecyclePhase.Mainstream,
        Dates = new() { ReleasedOn = new(2022, 11, 16), MainstreamEnd = new(2028, 1, 11), SupportEnd = new(2033, 1, 11) },
        On = new(2026, 11, 2),
        Position = LinePosition.Newest,
    };

    /// <summary>An instant: on Monday, or on another day of November.</summary>
    public static Instant At(string time, int day = 2)
    {
        var local = TimeOnly.Parse(time, CultureInfo.InvariantCulture);
        return Instant.FromUtc(2026, 11, day, local.Hour, local.Minute, local.Second);
    }

    /// <summary>Somebody at a time: on Monday, or on another day of November.</summary>
    public static Moment By(Actor actor, string time, int day = 2) => Moment.Of(actor, At(time, day), DateTimeZone.Utc);

    public static Submission ASubmission(Severity severity = Severity.C, HoursChoice? hours = null) => new()
    {
        CustomerId = Customer.Person,
        Verdict = Verdict,
        PackId = Recovered.Id,
        Plan = SupportPlan.FivePack,
        HelpKind = "troubleshooting",
        Problem = new ProblemReport("Failover every night", "Between 01:10 and 01:25 the group fails over."),
        Severity = severity,
        Impact = severity == Severity.A ? Impact : null,
        Hours = hours ?? BusinessHours,
        Preference = new ContactPreference(ContactWay.Email, "nb", "Europe/Oslo"),
        Files = [ErrorLog],
    };

    public static readonly ProblemReport AProblem = new("Backups fail", "Since Friday each backup to the tape fails.");

    /// <summary>What a part is accepted with: the same version, judged anew, the same pack, severity C.</summary>
    public static PartAcceptance AnAcceptance(Moment moment, Severity severity = Severity.C, ImpactStatement? impact = null) =>
        new(Verdict with { On = moment.Today }, ASubmission().PackId, SupportPlan.FivePack, severity, impact);

    /// <summary>An incident in a stage, with a colleague of the customer as participant; from in progress on answered at 09:10.</summary>
    public static Incident AnIncident(Severity severity = Severity.C, Stage stage = Stage.New, HoursChoice? hours = null)
    {
        var incident = Incident.Submit(new IncidentNumber(20377), ASubmission(severity, hours), Calendar, By(Customer, "09:00"));
        incident.AddParticipant(Colleague.Person, By(Customer, "09:00"));
        if (stage != Stage.New)
            incident.Take(By(Engineer, "09:05"));
        if (stage > Stage.Assigned)
            incident.Reply(Words, Calendar, Terms, By(Engineer, "09:10"));
        if (stage == Stage.WaitingForCustomer)
            incident.Ask(Words, Calendar, By(Engineer, "09:40"));
        if (stage == Stage.SolutionSuggested)
            incident.WithSolution();
        if (stage == Stage.Closed)
            incident.CloseAtRequest(reason: null, By(Customer, "09:50"));
        incident.ClearEvents();
        return incident;
    }

    /// <summary>With a definition proposed by the engineer at 09:20, and agreed by the customer at 09:25.</summary>
    public static Incident WithAgreement(this Incident incident)
    {
        incident.ProposeDefinition("Resolved when it runs for 48 hours.", Calendar, By(Engineer, "09:20"));
        incident.Agree(incident.LatestDefinition!.Number, By(Customer, "09:25"));
        return incident;
    }

    /// <summary>With an agreement, and a solution that the engineer suggests at 09:30.</summary>
    public static Incident WithSolution(this Incident incident)
    {
        incident.WithAgreement().SuggestSolution(new Message("Restart it."), Calendar, By(Engineer, "09:30"));
        return incident;
    }

    public static CallRecord ACall(string from, string to, bool reached = true) => new(At(from), At(to), "Kari Nygård", reached);

    public static void LogCall(this Incident incident, string from, string to, string loggedAt, bool reached = true) =>
        incident.LogCall(ACall(from, to, reached), "About the logs.", Calendar, By(Engineer, loggedAt));

    /// <summary>What a deed is refused with.</summary>
    public static T Refused<T>(Action deed)
        where T : Refusal => Assert.IsType<T>(Refused(deed));

    /// <summary>What a deed is refused with.</summary>
    public static Refusal Refused(Action deed) => Assert.Throws<RefusedException>(deed).Refusal;
}
