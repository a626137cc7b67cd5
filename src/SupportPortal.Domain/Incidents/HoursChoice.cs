namespace SupportPortal.Domain.Incidents;

/// <summary>When to work on an incident, and whom to reach meanwhile (R18).</summary>
/// <param name="Hours">The support hours.</param>
/// <param name="PeopleAreAvailable">The customer's word that people are available around the clock.</param>
/// <param name="Contacts">Whom to reach.</param>
public sealed record HoursChoice(SupportHours Hours, bool PeopleAreAvailable, IReadOnlyList<Contact> Contacts)
{
    /// <summary>The support hours that a severity starts at; the customer may choose otherwise.</summary>
    public static SupportHours StartOf(Severity severity) =>
        severity == Severity.A ? SupportHours.AroundTheClock : SupportHours.BusinessHours;

    /// <summary>What is missing, if anything: 24 hours a day needs a round-the-clock contact and the customer's word.</summary>
    public Refusal? Missing()
    {
        if (!Enum.IsDefined(Hours))
            return new SupportHoursAreUnknown();
        if (Contacts.Count > Limits.Contacts)
            return new TooManyContacts(Limits.Contacts);
        if (Contacts.Select(contact => contact.Missing()).FirstOrDefault(missing => missing is not null) is { } missing)
            return missing;
        return Hours == SupportHours.AroundTheClock ? MissingAroundTheClock() : null;
    }

    private Refusal? MissingAroundTheClock()
    {
        if (!Contacts.Any(contact => contact.IsReachableAtAnyHour()))
            return new RoundTheClockContactIsMissing();
        return PeopleAreAvailable ? null : new WordOfAvailabilityIsMissing();
    }
}
