namespace SupportPortal.Domain.Incidents;

/// <summary>Somebody on the customer's side who can be reached about an incident.</summary>
/// <param name="Name">The name.</param>
/// <param name="Telephone">The telephone number as the customer writes it, if any.</param>
/// <param name="Email">The e-mail address, if any.</param>
/// <param name="RoundTheClock">Whether this person can be reached at any hour.</param>
public sealed record Contact(string Name, string? Telephone, string? Email, bool RoundTheClock = false)
{
    /// <summary>Whether this is a round-the-clock contact with all that it needs: name, telephone, e-mail (R18).</summary>
    public bool IsReachableAtAnyHour() =>
        RoundTheClock
        && !string.IsNullOrWhiteSpace(Name)
        && !string.IsNullOrWhiteSpace(Telephone)
        && !string.IsNullOrWhiteSpace(Email);

    /// <summary>Whether this person is meant by what a call names: the name, the telephone number or the e-mail address.</summary>
    public bool IsMeantBy(string named) =>
        new[] { Name, Telephone, Email }.Any(own => string.Equals(own?.Trim(), named.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>What is missing, if anything.</summary>
    public Refusal? Missing() =>
        Written.Missing(Name, Limits.Name, new ContactHasNoName())
        ?? Written.Wrong(Telephone, Limits.Name)
        ?? Written.Wrong(Email, Limits.Name);
}
