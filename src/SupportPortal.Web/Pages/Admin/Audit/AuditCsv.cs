using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using SupportPortal.Application.Audit;
using SupportPortal.Domain;

namespace SupportPortal.Web.Pages.Admin.Audit;

/// <summary>
/// The audit log as a file. The text is what was sealed, to the letter; what people typed stands beside it, and null where
/// it is forgotten. Names stand apart from the log (R38).
/// </summary>
internal static class AuditCsv
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The names of the columns.</summary>
    public static string Heading => Csv.Line(["At", "By", "What", "Subject", "Text", "Words", "Position", "Hash"]);

    /// <summary>An entry.</summary>
    public static string LineOf(AuditRow row) => Csv.Line(
    [
        InstantPattern.ExtendedIso.Format(row.Entry.At), row.Entry.By.ToString(), row.Entry.What, row.Entry.Subject.ToString(), row.Entry.Text,
        WordsOf(row.Entry), row.Position?.ToString(CultureInfo.InvariantCulture) ?? "", row.Hash ?? "",
    ]);

    private static string WordsOf(AuditEntry entry)
    {
        var words = AuditText.TypedFields(entry).ToDictionary(field => field, field => entry.Words.FirstOrDefault(one => one.Field == field)?.Words);
        return words.Count == 0 ? "" : JsonSerializer.Serialize(words, Plain);
    }
}
