using SupportPortal.Application.Incidents;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Incidents;

/// <summary>An entry of the conversation, quoted in what is being written.</summary>
public static class Quotation
{
    /// <summary>The word in an address that names the entry.</summary>
    public const string InAddress = "quote";

    /// <summary>The entry that an address asks for, as a sequence; null without one.</summary>
    public static int? Asked(HttpRequest request) =>
        int.TryParse(request.Query[InAddress], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var sequence) && sequence < int.MaxValue ? sequence : null;

    /// <summary>The incident with the entry that an address asks for among its entries: it may stand earlier than what a page shows.</summary>
    /// <param name="request">The request.</param>
    /// <param name="reading">What the page shows.</param>
    /// <param name="read">Reads the entries before a sequence.</param>
    public static async Task<IncidentReading> ReadAsync(HttpRequest request, IncidentReading reading, Func<int, Task<IncidentReading?>> read) =>
        Asked(request) is { } asked && reading is { Earlier: { } first } && asked < first && await read(asked + 1) is { } earlier ? earlier : reading;

    /// <summary>The quotation in Markdown, with name, time and its zone; empty for what may not be quoted there.</summary>
    /// <param name="reading">The incident, with the entry among its entries.</param>
    /// <param name="sequence">The entry.</param>
    /// <param name="internally">Whether only the support side reads what is written: an internal note is quoted nowhere else.</param>
    /// <param name="reader">In whose language and zone the time is said.</param>
    public static string Of(IncidentReading reading, int sequence, bool internally, Reader reader)
    {
        var entry = reading.Entries.FirstOrDefault(one => one.Sequence == sequence);
        if (entry is null || !CanBe(entry) || (entry.IsInternal && !internally))
            return "";
        var words = new EntryWords(entry, reading, reader);
        var lines = entry.Text!.ReplaceLineEndings("\n").Trim('\n').Split('\n').Select(line => line.Length == 0 ? ">" : $"> {line}");
        return $"> **{words.Writer}**, {reader.SayWithZone(entry.At)}:\n>\n{string.Join('\n', lines)}\n\n";
    }

    /// <summary>Whether an entry has words of somebody.</summary>
    public static bool CanBe(TimelineEntry entry) => entry is { Text.Length: > 0, TextRemovedAt: null } && entry.Kind is
        EntryKind.Submitted or EntryKind.Reply or EntryKind.Question or EntryKind.CustomerMessage or EntryKind.InternalNote or EntryKind.SolutionSuggested or EntryKind.Call or EntryKind.Closed;
}
