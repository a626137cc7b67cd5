namespace SupportPortal.Domain.Packs;

/// <summary>Where the columns of an order file are, by its first line: case, spaces and signs do not matter.</summary>
internal sealed class OrderColumns
{
    private static readonly Dictionary<string, OrderColumn> Names = new()
    {
        ["ordernumber"] = OrderColumn.OrderNumber,
        ["orderno"] = OrderColumn.OrderNumber,
        ["order"] = OrderColumn.OrderNumber,
        ["orderconfirmationnumber"] = OrderColumn.OrderNumber,
        ["purchaseremail"] = OrderColumn.PurchaserEmail,
        ["buyeremail"] = OrderColumn.PurchaserEmail,
        ["email"] = OrderColumn.PurchaserEmail,
        ["plan"] = OrderColumn.Plan,
        ["supportplan"] = OrderColumn.Plan,
        ["purchasedat"] = OrderColumn.PurchasedAt,
        ["purchasedon"] = OrderColumn.PurchasedAt,
        ["purchasedate"] = OrderColumn.PurchasedAt,
        ["currency"] = OrderColumn.Currency,
        ["amount"] = OrderColumn.Amount,
    };

    private readonly Dictionary<OrderColumn, int> _places = [];
    private readonly List<BadLine> _faults = [];

    public OrderColumns(CsvLine header)
    {
        Count = header.Fields.Count;
        foreach (var (place, name) in header.Fields.Index())
        {
            if (Names.TryGetValue(Bare(name), out var column) && !_places.TryAdd(column, place))
                _faults.Add(new BadLine(header.Number, new OrderColumnIsThereTwice(column)));
        }

        var missing = Enum.GetValues<OrderColumn>().Where(column => !_places.ContainsKey(column));
        _faults.AddRange(missing.Select(column => new BadLine(header.Number, new OrderColumnIsMissing(column))));
        if (header.Fault is { } fault)
            _faults.Add(new BadLine(header.Number, fault));
    }

    /// <summary>How many columns there are, with those that are none of ours.</summary>
    public int Count { get; }

    /// <summary>What is wrong with the first line.</summary>
    public IReadOnlyList<BadLine> Faults => _faults;

    /// <summary>The line's text in the column, without spaces around.</summary>
    public string Of(CsvLine line, OrderColumn column) => line.Fields[_places[column]].Trim();

    private static string Bare(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant));
}
