namespace SupportPortal.Domain.Packs;

/// <summary>
/// Reads order files (R26): a first line that names the columns order number, purchaser e-mail, plan, purchased at,
/// currency and amount, in any order and among others; then a line an order.
/// </summary>
public static class OrderImport
{
    /// <summary>The most orders of one file.</summary>
    public const int MostLines = 10_000;

    /// <summary>Reads a file; what is wrong with it is in the answer.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="sellerZone">The seller's time zone, in which a purchase has its date.</param>
    /// <param name="today">Today in that zone.</param>
    public static OrderFile Read(string text, DateTimeZone sellerZone, LocalDate today)
    {
        var lines = Csv.Read(text).Where(line => !line.IsBlank).Take(MostLines + 2).ToList();
        if (WhyNot(lines) is { } refusal)
            return new OrderFile([], [refusal]);
        var columns = new OrderColumns(lines[0]);
        if (columns.Faults.Count > 0)
            return new OrderFile([], columns.Faults);
        var reader = new OrderLineReader(columns, sellerZone, today);
        return reader.Read(lines.Skip(1));
    }

    private static BadLine? WhyNot(List<CsvLine> lines) => lines.Count switch
    {
        0 => new BadLine(1, new OrderFileIsEmpty()),
        1 when lines[0].Fault is null => new BadLine(lines[0].Number, new OrderFileIsEmpty()),
        > MostLines + 1 => new BadLine(lines[^1].Number, new OrderFileHasTooManyLines(MostLines)),
        _ => null,
    };
}
