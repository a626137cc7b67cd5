using System.Globalization;
using System.Text;
using NodaTime.Text;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Web.Packs;

/// <summary>A statement for a spreadsheet: nothing that people wrote is taken for a formula there (R20).</summary>
internal static class StatementCsv
{
    private static readonly string[] Header = ["date", "entry", "incident", "for", "by", "change", "balance"];

    /// <summary>The bytes of the file; the mark at its start tells spreadsheets that it is UTF-8.</summary>
    public static byte[] Write(PackStatement statement, string seller)
    {
        var view = new LedgerView(statement.Entries, statement.People, statement.Number, seller);
        var text = Csv.Line(Header) + string.Concat(statement.Entries.Select(entry => Csv.Line(Fields(entry, view))));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];
    }

    private static IEnumerable<string> Fields(LedgerEntry entry, LedgerView view) =>
    [
        LocalDatePattern.Iso.Format(entry.On),
        LedgerWords.Of(entry.Kind),
        entry.IncidentNumber?.ToString() ?? "",
        Csv.Harmless(view.WhatFor(entry)),
        Csv.Harmless(view.WhoDid(entry)),
        entry.Change.ToString(CultureInfo.InvariantCulture),
        entry.BalanceAfter.ToString(CultureInfo.InvariantCulture),
    ];
}
