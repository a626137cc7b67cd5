using SupportPortal.Domain.People;

namespace SupportPortal.Application.Demo;

/// <summary>A person of the demonstration.</summary>
/// <param name="Id">The key, the same in each demonstration.</param>
/// <param name="Email">The address to sign in with.</param>
/// <param name="Name">The name that others see.</param>
/// <param name="Company">The company.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="TimeZone">The IANA zone.</param>
/// <param name="Roles">What the person may do.</param>
/// <param name="Telephone">The number to call on incidents.</param>
public sealed record DemoAccount(
    Guid Id, string Email, string Name, string Company, string Country, string TimeZone, Roles Roles, string Telephone = "")
{
    /// <summary>How many days before the demonstration was made the person left, and the account was disabled; null for who is there.</summary>
    public int? LeftDaysAgo { get; init; }

    /// <summary>What the demonstration's files call the person: the address before the at sign.</summary>
    public string Handle => Email[..Email.IndexOf('@', StringComparison.Ordinal)];
}
