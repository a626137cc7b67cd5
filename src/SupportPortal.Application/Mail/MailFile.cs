using System.Globalization;
using System.Net.Mail;
using System.Text;
using System.Text.RegularExpressions;

namespace SupportPortal.Application.Mail;

/// <summary>A plain-text mail as a file (RFC 5322 and 2045), and back, for reading in Development.</summary>
/// <param name="Headers">The headers by name, decoded.</param>
/// <param name="Body">The text.</param>
public sealed partial record MailFile(IReadOnlyDictionary<string, string> Headers, string Body)
{
    // An encoded word has at most 75 characters (RFC 2047): 45 bytes are 60 of them in base64.
    private const int BytesInWord = 45;

    /// <summary>The mail as the bytes of an <c>.eml</c> file.</summary>
    public static byte[] Write(OutgoingMail mail, MailSender sender)
    {
        var text = new StringBuilder();
        void Header(string name, string value) => text.Append(name).Append(": ").Append(value).Append("\r\n");
        Header("Message-ID", sender.MessageIdOf(mail));
        Header("Date", mail.CreatedAt.ToDateTimeUtc().ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture));
        Header("From", Write(sender.From));
        Header("To", mail.To);
        if (sender.ReplyTo is { } replyTo)
            Header("Reply-To", replyTo.Address);
        Header("Subject", mail.Subject.All(letter => letter is >= ' ' and <= '~' and not '=') ? mail.Subject : Encode(mail.Subject));
        Header("Auto-Submitted", "auto-generated");
        Header("MIME-Version", "1.0");
        Header("Content-Type", "text/plain; charset=utf-8");
        Header("Content-Transfer-Encoding", "8bit");
        return Encoding.UTF8.GetBytes(text.Append("\r\n").Append(mail.Body.ReplaceLineEndings("\r\n")).ToString());
    }

    /// <summary>Reads a file that <see cref="Write(OutgoingMail, MailSender)"/> wrote.</summary>
    public static MailFile Read(string text)
    {
        var parts = text.ReplaceLineEndings("\n").Split("\n\n", 2);
        var headers = parts[0].Replace("\n ", " ", StringComparison.Ordinal).Split('\n')
            .Select(line => line.Split(": ", 2))
            .Where(header => header.Length == 2)
            .GroupBy(header => header[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(same => same.Key, same => Decode(same.First()[1]), StringComparer.OrdinalIgnoreCase);
        return new MailFile(headers, parts is [_, var body] ? body : "");
    }

    /// <summary>A header's value, or nothing.</summary>
    public string Header(string name) => Headers.GetValueOrDefault(name, "");

    private static string Write(MailAddress address) =>
        address.DisplayName is "" ? address.Address : $"{Name(address.DisplayName)} <{address.Address}>";

    private static string Name(string name) =>
        name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is ' ' or '-') ? name : Encode(name);

    private static string Encode(string value)
    {
        var words = new List<StringBuilder> { new() };
        var bytes = 0;
        foreach (var rune in value.EnumerateRunes())
        {
            if ((bytes += rune.Utf8SequenceLength) > BytesInWord)
            {
                words.Add(new StringBuilder());
                bytes = rune.Utf8SequenceLength;
            }

            words[^1].Append(rune);
        }

        return string.Join("\r\n ", words.Select(word => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(word.ToString()))}?="));
    }

    private static string Decode(string value) => EncodedWord().Replace(
        value, word => Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups["text"].Value)));

    // The space between two encoded words is not part of the text.
    [GeneratedRegex(@"=\?utf-8\?B\?(?<text>[A-Za-z0-9+/]+=*)\?=(?: (?==\?))?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EncodedWord();
}
