namespace SupportPortal.Application.People;

/// <summary>What people say about themselves, and how they read.</summary>
/// <param name="Name">The name that others see; at most 100 characters.</param>
/// <param name="Company">The company, or empty; at most 200 characters.</param>
/// <param name="Country">ISO 3166-1 alpha-2, or empty.</param>
/// <param name="TimeZone">The IANA zone in which times are shown, or empty.</param>
/// <param name="Language">The language of interface and mails (R36).</param>
public sealed record Profile(string Name, string Company, string Country, string TimeZone, string Language = "en")
{
    /// <summary>The most characters of a name.</summary>
    public const int LongestName = 100;

    /// <summary>The most characters of a company.</summary>
    public const int LongestCompany = 200;

    /// <summary>What an account says now.</summary>
    public static Profile Of(Account account) =>
        new(account.DisplayName, account.Company, account.Country, account.TimeZone, account.Language);

    /// <summary>Writes it to an account.</summary>
    public void WriteTo(Account account) =>
        (account.DisplayName, account.Company, account.Country, account.TimeZone, account.Language) = (Name, Company, Country, TimeZone, Language);
}
