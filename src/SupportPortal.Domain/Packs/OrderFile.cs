namespace SupportPortal.Domain.Packs;

/// <summary>What an order file says, before it is compared with the orders there are (R26).</summary>
/// <param name="Lines">The good lines, in the order of the file; numbers are unique.</param>
/// <param name="Bad">The bad ones. With any of these nothing is imported.</param>
public sealed record OrderFile(IReadOnlyList<OrderLine> Lines, IReadOnlyList<BadLine> Bad)
{
    /// <summary>The numbers to look for among the orders there are, normalized.</summary>
    public IEnumerable<string> Numbers => Lines.Select(line => line.Details.Number.Normalized);

    /// <summary>
    /// Compares with the orders there are: the same data changes nothing, other data makes the line a bad one, and so
    /// does an order of the portal's own that is not paid.
    /// </summary>
    /// <param name="known">Every order that has one of <see cref="Numbers"/>.</param>
    /// <param name="today">Today in the seller's zone.</param>
    public OrderImportPlan Against(IEnumerable<Order> known, LocalDate today)
    {
        var orders = known.ToDictionary(order => order.NumberNormalized);
        var there = Lines.ToLookup(line => orders.ContainsKey(line.Details.Number.Normalized));
        var other =
            (from line in there[true]
             from why in orders[line.Details.Number.Normalized].WhyNot(line.Details, today)
             select new BadLine(line.Line, why)).ToList();
        var bad = Bad.Concat(other).OrderBy(line => line.Line).ToList();
        return new OrderImportPlan(there[false].ToList(), there[true].Count() - other.DistinctBy(line => line.Line).Count(), bad);
    }
}
