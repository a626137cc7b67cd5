using System.Text;
using SupportPortal.Domain;

namespace SupportPortal.Web.Reports;

/// <summary>The figures of a report, which a page shows as a table and gives as CSV.</summary>
/// <param name="Slug">Its name in addresses and of the file.</param>
/// <param name="Name">What it is, for its caption.</param>
/// <param name="Columns">The headings, with their keys in the file; the first names the row.</param>
/// <param name="Rows">The rows.</param>
public sealed record ReportTable(string Slug, string Name, IReadOnlyList<(string Key, string Heading)> Columns, IReadOnlyList<IReadOnlyList<ReportCell>> Rows)
{
    /// <summary>What the file holds, where that is more than the page shows; null where it is the same.</summary>
    public ReportTable? InFile { get; init; }

    /// <summary>The bytes of the file, in the same words for every reader; the mark at its start tells spreadsheets that it is UTF-8.</summary>
    public byte[] ToCsv() => InFile?.ToCsv() ??
    [
        .. Encoding.UTF8.Preamble,
        .. Encoding.UTF8.GetBytes(Csv.Line(Columns.Select(column => column.Key)) + string.Concat(Rows.Select(row => Csv.Line(row.Select(cell => Csv.Harmless(cell.Raw)))))),
    ];
}
