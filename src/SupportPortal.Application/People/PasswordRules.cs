using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>
/// Which passwords are good enough: long ones that are not the first that everybody tries. No rule of composition, as in
/// NIST SP 800-63B.
/// </summary>
public static class PasswordRules
{
    /// <summary>The fewest characters.</summary>
    public const int Fewest = 12;

    /// <summary>The most characters; more would only cost work.</summary>
    public const int Most = 256;

    private const int LongestUnit = 4;
    private static readonly Lazy<HashSet<string>> Common = new(ReadCommon);

    /// <summary>Why a password is not good enough for the account with an address, or null.</summary>
    public static Refusal? WhyNot(string password, string email)
    {
        if (password.Length < Fewest)
            return new PasswordIsTooShort(Fewest);
        if (password.Length > Most)
            return new PasswordIsTooLong(Most);
        if (IsOf(email.Trim(), password))
            return new PasswordIsYourEmail();
        return Common.Value.Contains(password) || Repeats(password) ? new PasswordIsTooCommon() : null;
    }

    private static bool IsOf(string email, string password) =>
        email.Length > 0 && password.Contains(email, StringComparison.OrdinalIgnoreCase);

    // "aaaaaaaaaaaa", "123412341234": no list is long enough for these.
    private static bool Repeats(string password) =>
        Enumerable.Range(1, LongestUnit).Any(unit => password.Skip(unit).Zip(password).All(pair => pair.First == pair.Second));

    private static HashSet<string> ReadCommon()
    {
        using var list = typeof(PasswordRules).Assembly.GetManifestResourceStream("SupportPortal.Application.People.CommonPasswords.txt")!;
        using var reader = new StreamReader(list);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
