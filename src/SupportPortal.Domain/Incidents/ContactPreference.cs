namespace SupportPortal.Domain.Incidents;

/// <summary>How, in which language and in which zone the customer likes to be talked to.</summary>
/// <param name="Way">The preferred way.</param>
/// <param name="Language">A language tag, such as <c>nb</c>.</param>
/// <param name="Zone">An IANA time zone, such as <c>Europe/Oslo</c>.</param>
public sealed record ContactPreference(ContactWay Way, string Language, string Zone)
{
    /// <summary>What is missing, if anything.</summary>
    public Refusal? Missing() =>
        Enum.IsDefined(Way)
            ? Written.Missing(Language, Limits.Name, new ContactPreferenceIsMissing())
                ?? Written.Missing(Zone, Limits.Name, new ContactPreferenceIsMissing())
            : new ContactPreferenceIsMissing();
}
