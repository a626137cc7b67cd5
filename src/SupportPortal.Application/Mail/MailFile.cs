using System.Globalization;
using System.Net.Mail;
using System.Text;
using System.Text.RegularExpressions;

namespace SupportPortal.Application.Mail;

/// <summary>A mail, as text and as HTML, as a file (RFC 5322, 2045 and 2046), and back, for reading in Development.</summary>
/// <param name="Headers">The headers by name, decoded.</param>
/// <param name="Body">The text.</param>
/// <param name="Html">The same in HTML; empty when there is none.</param>
public sealed partial record MailFile(IReadOnlyDictionary<string, string> Headers, string Body, string Html = "")
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
        text.Append(Alternatives(mail, sender));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Reads a file that <see cref="Write(OutgoingMail, MailSender)"/> wrote.</summary>
    public static MailFile Read(string text)
    {
        var parts = text.ReplaceLineEndings("\n").Split("\n\n", 2);
        var headers = HeadersOf(parts[0]);
        var body = parts is [_, var rest] ? rest : "";
        var boundary = Boundary().Match(headers.GetValueOrDefault("Content-Type", "")).Groups["boundary"].Value;
        if (boundary is "")
            return new MailFile(headers, body);
        var alternatives = $"\n{body}".Split($"\n--{boundary}").Skip(1).Select(part => part.Split("\n\n", 2)).Where(part => part.Length == 2).ToList();
        return new MailFile(headers, alternatives[0][1], Encoding.UTF8.GetString(Convert.FromBase64String(alternatives[1][1])));
    }

    /// <summary>A header's value, or nothing.</summary>
    public string Header(string name) => Headers.GetValueOrDefault(name, "");

    // The last is the one that a client shows if it can (RFC 2046, 5.1.4). In base64 no line is too long.
    private static string Alternatives(OutgoingMail mail, MailSender sender)
    {
        var boundary = string.Create(CultureInfo.InvariantCulture, $"=_{mail.Id:N}");
        var html = Encoding.UTF8.GetBytes(MailHtml.Of(mail, sender.From.DisplayName));
        return string.Join("\r\n",
            $"Content-Type: multipart/alternative; boundary=\"{boundary}\"",
            "",
            $"--{boundary}",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit",
            "",
            mail.Body.ReplaceLineEndings("\r\n"),
            $"--{boundary}",
            "Content-Type: text/html; charset=utf-8",
            "Content-Transfer-Encoding: base64",
            "",
            Convert.ToBase64String(html, Base64FormattingOptions.InsertLineBreaks),
            $"--{boundary}--",
            "");
    }

    private static Dictionary<string, string> HeadersOf(string lines) =>
        lines.Replace("\n ", " ", StringComparison.Ordinal).Split('\n')
            .Select(line => line.Split(": ", 2))
            .Where(header => header.Length == 2)
            .GroupBy(header => header[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(same => same.Key, same => Decode(same.First()[1]), StringComparer.OrdinalIgnoreCase);

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

    [GeneratedRegex(@"^multipart/alternative; boundary=""(?<boundary>[^""]+)""$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Boundary();

    // The space between two encoded words is not part of the text.
    [GeneratedRegex(@"=\?utf-8\?B\?(?<text>[A-Za-z0-9+/]+=*)\?=(?: (?==\?))?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EncodedWord();
}
