namespace SupportPortal.Domain;

/// <summary>Comma-separated values as in RFC 4180; semicolons too, as spreadsheets write them where the comma is decimal.</summary>
public static class Csv
{
    /// <summary>Reads line by line, with the separator that the first line uses, without a byte-order mark.</summary>
    public static IEnumerable<CsvLine> Read(string text)
    {
        var reader = new CsvReader(text.TrimStart('\uFEFF'), SeparatorOf(text));
        while (!reader.IsAtEnd)
            yield return reader.ReadLine();
    }

    /// <summary>One line with its line end; fields are quoted where they need it.</summary>
    public static string Line(IEnumerable<string> fields, char separator = ',') =>
        string.Join(separator, fields.Select(field => NeedsQuotes(field, separator) ? Quoted(field) : field)) + "\r\n";

    /// <summary>
    /// A text that a spreadsheet does not take for a formula: what people wrote begins with an apostrophe if it would be one.
    /// </summary>
    public static string Harmless(string text) => text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;

    private static string Quoted(string field) => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    // The first character may be a byte-order mark, which the reader would drop.
    private static bool NeedsQuotes(string field, char separator) =>
        field.AsSpan().ContainsAny("\"\r\n\uFEFF") || field.Contains(separator, StringComparison.Ordinal) || field.Trim().Length < field.Length;

    private static char SeparatorOf(string text)
    {
        var first = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length);
        return first.Count(';') > first.Count(',') ? ';' : ',';
    }
}
