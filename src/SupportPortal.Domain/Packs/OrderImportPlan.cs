namespace SupportPortal.Domain.Packs;

/// <summary>What importing an order file will do (R26): everything, or nothing.</summary>
/// <param name="New">The orders that will be taken down.</param>
/// <param name="AlreadyThere">How many lines say what is known already, and change nothing.</param>
/// <param name="Bad">The bad lines.</param>
public sealed record OrderImportPlan(IReadOnlyList<OrderLine> New, int AlreadyThere, IReadOnlyList<BadLine> Bad)
{
    /// <summary>The plan with some of the new lines among the bad ones, and only there.</summary>
    public OrderImportPlan Without(IReadOnlyCollection<OrderLine> lines, Refusal why) => this with
    {
        New = [.. New.Except(lines)],
        Bad = [.. Bad.Concat(lines.Select(line => new BadLine(line.Line, why))).OrderBy(bad => bad.Line)],
    };

    /// <summary>Why nothing will be imported, or null.</summary>
    public Refusal? WhyNot() => Bad.Count == 0 ? null : new OrderFileHasBadLines(Bad.Count, Bad);
}
