using System.Resources;
using System.Text;
using System.Text.RegularExpressions;
using SupportPortal.Application.People;
using SupportPortal.Domain.Localization;

namespace SupportPortal.Application.Mail;

/// <summary>
/// Turns the content of a mail into words, from <c>MailTexts.resx</c>: <c>Subject_Kind</c> and <c>Body_Kind</c>, with
/// <c>{Property}</c> for what the content tells and <c>{Number:noun}</c> for a number with its noun, in the plural form of the
/// language, or a moment with its words, which are left out where there is no moment, or a text with its words, which are others where there
/// is no text.
/// </summary>
public sealed partial class MailTexts(ISeller seller, MailSender sender)
{
    // Bytes; a mail allows 998 in a line (RFC 5322, 2.1.1), and a link must not be cut.
    private const int LongestLine = 900;
    private const int LongestSubject = 200;

    // They stand between blank lines in every text of a mail; what stands within a sentence is said as it was typed.
    private static readonly string[] TypedByPeople = [nameof(WordsMail.Message), nameof(DefinitionProposedMail.Definition), nameof(SolutionSuggestedMail.Solution)];

    private static readonly ResourceManager Texts = new(typeof(MailTexts));

    /// <summary>The mail in the words of its reader.</summary>
    /// <exception cref="MailNotSafeException">The address is not exactly one.</exception>
    public OutgoingMail Write(OutboxMail mail, MailReader reader)
    {
        var content = MailJson.Read(mail.Kind, mail.Data);
        // Where there was nothing to quote, no gap stays.
        var text = Gaps().Replace(Fill(Text("Body_" + mail.Kind, reader), content, reader).ReplaceLineEndings("\n"), "\n\n");
        var marked = text + "\n\n-- \n" + Footer(reader) + Contact(reader) + Choice(mail.Kind, reader) + "\n";
        var body = marked.Replace($"{MailHtml.Typed}", "", StringComparison.Ordinal).Replace($"{MailHtml.TypedEnd}", "", StringComparison.Ordinal);
        return new OutgoingMail(mail.Id, reader.Address, Subject(content, reader), Wrap(body), mail.CreatedAt) { Language = reader.Culture.TwoLetterISOLanguageName, Accent = seller.Face.Accent, Marked = marked };
    }

    // Until the portal reads mail, each mail says so (R39).
    private string Footer(MailReader reader) => sender.ReplyTo is { } replyTo
        ? string.Format(reader.Culture, Text("Footer", reader), sender.From.DisplayName, replyTo.Address)
        : string.Format(reader.Culture, Text("Footer_Unread", reader), sender.From.DisplayName);

    private string Contact(MailReader reader) => string.Concat(
        seller.Face.Telephone is "" ? "" : "\n" + string.Format(reader.Culture, Text("Footer_Telephone", reader), seller.Face.Telephone),
        seller.Face.Address is "" ? "" : "\n" + seller.Face.Address);

    private string Choice(string kind, MailReader reader) => MailTopicOf.Kind(kind) == MailTopics.None
        ? ""
        : "\n" + string.Format(reader.Culture, Text("Footer_Choice", reader), new Uri(seller.Origin, AccountPages.Notifications).AbsoluteUri);

    // Titles are the customers' own words, and may hold anything.
    private string Subject(MailContent content, MailReader reader)
    {
        var subject = Fill(Text("Subject_" + content.Kind, reader), content, reader);
        var line = string.Join(' ', Blanks().Split(subject)).Trim();
        return line.Length <= LongestSubject ? line : line[..(char.IsHighSurrogate(line[LongestSubject - 1]) ? LongestSubject - 1 : LongestSubject)] + "…";
    }

    private static string Text(string key, MailReader reader) =>
        Texts.GetString(key, reader.Culture) ?? throw new MissingManifestResourceException($"MailTexts.resx has no {key}.");

    private string Fill(string text, MailContent content, MailReader reader) => Argument().Replace(text, argument =>
    {
        var property = content.GetType().GetProperty(argument.Groups["name"].Value)
            ?? throw new MissingMemberException($"{content.GetType().Name} has no {argument.Value}.");
        var words = Say(property.GetValue(content), argument.Groups["noun"].Value, reader);
        return words.Length > 0 && TypedByPeople.Contains(property.Name) ? $"{MailHtml.Typed}{words}{MailHtml.TypedEnd}" : words;
    });

    private string Say(object? value, string noun, MailReader reader) => value switch
    {
        Instant at when noun is not "" => string.Format(reader.Culture, Text(noun, reader), reader.Say(at)),
        Instant at => reader.Say(at),
        LocalDate date => reader.Say(date),
        Uri link => new Uri(seller.Origin, link).AbsoluteUri,
        Enum choice => Text($"{choice.GetType().Name}_{choice}", reader),
        int count when noun is not "" => string.Format(reader.Culture, Plural.Choose(Text(noun, reader), reader.Culture, count), count),
        string text when noun is not "" => string.Format(reader.Culture, Text(text.Length == 0 ? noun + "_none" : noun, reader), text),
        IFormattable other => other.ToString(null, reader.Culture),
        _ => value?.ToString() ?? "",
    };

    private static string Wrap(string body)
    {
        var wrapped = new StringBuilder();
        foreach (var line in body.ReplaceLineEndings("\n").Split('\n'))
        {
            var rest = line;
            for (var end = EndOfLine(rest); end < rest.Length; end = EndOfLine(rest))
            {
                wrapped.Append(rest, 0, end).Append('\n');
                rest = rest[end..].TrimStart(' ');
            }

            wrapped.Append(rest).Append('\n');
        }

        return wrapped.ToString(0, wrapped.Length - 1);
    }

    private static int EndOfLine(string text)
    {
        var (at, bytes, space) = (0, 0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if ((bytes += rune.Utf8SequenceLength) > LongestLine)
                return space > 0 ? space : at;
            if (rune.Value == ' ')
                space = at;
            at += rune.Utf16SequenceLength;
        }

        return text.Length;
    }

    [GeneratedRegex(@"\{(?<name>[A-Z][A-Za-z]*)(?::(?<noun>[a-z]+))?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Argument();

    [GeneratedRegex("\n{3,}", RegexOptions.None, 1000)]
    private static partial Regex Gaps();

    [GeneratedRegex(@"[\p{Cc}\p{Z}]+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
