using System.Security.Cryptography;
using System.Text;

namespace SupportPortal.Application.Audit;

/// <summary>
/// What somebody typed in an audited deed: a reason, a partner number. It stands apart from the sealed text, which commits
/// to it by a salted hash, so that it can go with the account of whom it may name, and nothing else of the entry changes (R38).
/// </summary>
public sealed class AuditWords
{
    /// <summary>What a commitment begins with.</summary>
    public const string Mark = "sha256:";

    /// <summary>How many random bytes the words are salted with: without them, likely words could be tried against the hash.</summary>
    public const int SaltBytes = 32;

    private AuditWords()
    {
    }

    /// <summary>The entry.</summary>
    public Guid EntryId { get; private set; }

    /// <summary>The name that the value has in the entry's text.</summary>
    public string Field { get; private set; } = "";

    /// <summary>Random for each value.</summary>
    public byte[] Salt { get; private set; } = [];

    /// <summary>What was typed.</summary>
    public string Words { get; private set; } = "";

    /// <summary>What stands in the sealed text instead: SHA-256 over the salt and the words in UTF-8, in lower-case hexadecimal behind <see cref="Mark"/>.</summary>
    public string Commitment => Mark + Convert.ToHexStringLower(SHA256.HashData([.. Salt, .. Encoding.UTF8.GetBytes(Words)]));

    /// <summary>Keeps words of an entry.</summary>
    public static AuditWords Of(Guid entry, string field, string words) =>
        new() { EntryId = entry, Field = field, Salt = RandomNumberGenerator.GetBytes(SaltBytes), Words = words };
}
