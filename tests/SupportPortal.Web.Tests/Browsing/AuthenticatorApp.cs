using SupportPortal.Application.People;

namespace SupportPortal.Web.Tests.Browsing;

/// <summary>An app that makes one-time codes, given a key by typing it.</summary>
public sealed class AuthenticatorApp(string typedKey)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private readonly byte[] _key = Read(typedKey);

    /// <summary>The code at an instant.</summary>
    public string CodeAt(Instant now) => TimeCode.Of(_key, TimeCode.StepAt(now));

    private static byte[] Read(string typed)
    {
        var bits = typed.Where(Alphabet.Contains).SelectMany(letter => Convert.ToString(Alphabet.IndexOf(letter), 2).PadLeft(5, '0')).ToArray();
        return [.. bits.Chunk(8).Where(chunk => chunk.Length == 8).Select(chunk => Convert.ToByte(new string(chunk), 2))];
    }
}
