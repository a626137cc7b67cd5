using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using static System.FormattableString;

namespace SupportPortal.Domain.Tests.Model;

/// <summary>The portal's own objects, on which deeds are done.</summary>
internal sealed class World
{
    /// <summary>West of UTC, so that dates of the seller and of the calendar differ in the evening.</summary>
    public static readonly DateTimeZone SellerZone = DateTimeZoneProviders.Tzdb["America/New_York"];

    private static readonly Dictionary<Person, Func<Incident, bool>> Visible =
        Cast.People.ToDictionary(person => person, person => IncidentVisibility.VisibleTo(person.Actor).Compile());

    public List<Incident> Incidents { get; } = [];

    public List<Pack> Packs { get; } = [];

    public Instant Now { get; set; }

    public Moment By(Step step) => Moment.Of(step.By.Actor, Now, SellerZone);

    public Incident Incident(Step step) => Incidents[step.Incident % Incidents.Count];

    public Incident Original(Step step) => Incidents[step.Choice % Incidents.Count];

    public Pack Pack(Step step) => Packs[step.Pack % Packs.Count];

    public Pack PackOf(Incident incident) => Packs.Single(pack => pack.Id == incident.PackId);

    /// <summary>The owner, if there is one, and the co-owners.</summary>
    public static IEnumerable<Guid> Owners(Pack pack) =>
        pack.CoOwners.Select(one => one.PersonId).Concat(pack.OwnerId is { } owner ? [owner] : []);

    /// <summary>Whether any admin could decide but the one who does and those whom it concerns (R37).</summary>
    public static bool AnotherAdmin(Step step, IEnumerable<Guid> concerned) =>
        Cast.Admins.Any(admin => admin != step.By && !concerned.Contains(admin.Id));

    /// <summary>Does a deed, or says how it is refused.</summary>
    public Answer Do(Step step)
    {
        try
        {
            step.Deed.Do(this, step);
            return Answer.Done;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal is NotFound ? Answer.NotThere : Answer.Refused;
        }
    }

    /// <summary>An incident, in the words in which the reference says it.</summary>
    public string Say(Incident one) =>
        $"{one.Stage}{(one.Closure is { } closure ? $" as {closure.Outcome}" : "")}, of {Cast.NameOf(one.CustomerId)} with [{Names(one.Participants.Select(other => other.PersonId))}], at {Cast.NameOf(one.AssigneeId)}, "
        + $"{one.Severity}{(one.RequestedSeverity is { } asked ? $" asked {asked.To}" : "")}, {(one.ResponseNotNeeded ? "no answer needed" : one.RespondedAt is null ? "unanswered" : "answered")}, definition {(one.LatestDefinition is not { } latest ? "none" : latest.IsAgreed ? "agreed" : "open")}, "
        + Invariant($"{one.Solutions.Count(solution => solution.Stands)} solutions, {one.SupportHours}, due {one.ResponseDue:MM-dd HH:mm}, parts [{string.Join(", ", one.Parts.OrderBy(part => part.Number).Select(part => part.State))}], {one.Billing}, used {-UsedBy(one)}{(one.BillingWaitsSince is null ? "" : ", waits for an admin")}, ")
        + (one.NextContactBy is { } next ? Invariant($"contact by {next:MM-dd HH:mm}, ") : "")
        + $"{(one.SilentSince is null ? "" : "waits for the customer, ")}seen by [{Cast.Names(Cast.People.Where(person => Sees(person, one)))}]";

    /// <summary>A pack, in the words in which the reference says it.</summary>
    public string Say(Pack pack) =>
        Invariant($"{pack.Ledger.Sum(entry => entry.Change)} of {pack.Size} until {pack.LastDay:uuuu-MM-dd}, {pack.Ledger.Count} entries, of {Cast.NameOf(pack.OwnerId)} with [{Names(pack.CoOwners.Select(one => one.PersonId))}]")
        + $"{(pack.Recovery is { IsFrozen: true } ? ", frozen" : "")}, usable by [{Cast.Names(Cast.People.Where(person => pack.CanUse(person.Id, Moment.Of(person.Actor, Now, SellerZone)) is null))}]"
        + (pack.Balance == pack.Ledger[^1].BalanceAfter ? "" : Invariant($", but the last entry says {pack.Ledger[^1].BalanceAfter}"));

    private static string Names(IEnumerable<Guid> people) => Cast.Names(Cast.Everybody.Where(person => people.Contains(person.Id)));

    // Two homes of one rule, the question and the query, that must agree.
    private static bool Sees(Person person, Incident incident) =>
        incident.IsVisibleTo(person.Actor) == Visible[person](incident)
            ? Visible[person](incident)
            : throw new InvalidOperationException($"Whether {person} sees an incident depends on who is asked.");

    private int UsedBy(Incident incident) =>
        Packs.SelectMany(pack => pack.Ledger).Where(entry => entry.IncidentId == incident.Id).Sum(entry => entry.Change);
}
