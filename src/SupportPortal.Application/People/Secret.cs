using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SupportPortal.Application.People;

/// <summary>A secret that one side carries and of which the store knows only the hash.</summary>
public static class Secret
{
    private const int Bytes = 256 / 8;

    /// <summary>A new one: 256 random bits, fit for an address and a cookie.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What the store keeps of it: SHA-256 in hexadecimal. So many random bits need neither salt nor work.</summary>
    public static string Hash(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
