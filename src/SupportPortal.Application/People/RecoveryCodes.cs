using System.Security.Cryptography;

namespace SupportPortal.Application.People;

/// <summary>How recovery codes look: 16 characters of Crockford's base 32 (80 bits), in groups of four.</summary>
public static class RecoveryCodes
{
    /// <summary>How many are made at a time.</summary>
    public const int Count = 10;

    private const int Length = 16;
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>New ones, such as <c>7K9Q-2M4W-XC71-HNB8</c>.</summary>
    public static IReadOnlyList<string> Make() =>
        [.. Enumerable.Range(0, Count).Select(_ => string.Join('-', RandomNumberGenerator.GetItems<char>(Alphabet, Length).Chunk(4).Select(group => new string(group))))];

    /// <summary>The hash of a code as people type it: case, gaps and look-alikes do not matter.</summary>
    public static string HashOf(string typed) =>
        Secret.Hash(string.Concat(typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)).Replace('O', '0').Replace('I', '1').Replace('L', '1'));
}
