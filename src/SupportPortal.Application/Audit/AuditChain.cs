using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SupportPortal.Application.Audit;

/// <summary>The hash chain over the audit log: each link holds the hash of the one before (R38).</summary>
public static class AuditChain
{
    /// <summary>What stands before the first link.</summary>
    public static readonly string Beginning = new('0', 64);

    /// <summary>The hash of a link: SHA-256 over position, previous hash and text, a line each, in UTF-8; lower-case hexadecimal.</summary>
    public static string Hash(long position, string previousHash, string text) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{position}\n{previousHash}\n{text}"))));

    /// <summary>The link that follows <paramref name="last"/>.</summary>
    public static AuditSeal Seal(AuditSeal? last, AuditEntry entry, Instant now)
    {
        var (position, previous) = last is null ? (1, Beginning) : (last.Position + 1, last.Hash);
        return new AuditSeal
        {
            Position = position,
            EntryId = entry.Id,
            PreviousHash = previous,
            Hash = Hash(position, previous, entry.Text),
            SealedAt = now,
        };
    }
}
