namespace SupportPortal.Application.Data;

/// <summary>
/// A row at which deeds stand in line that would otherwise lock many rows, each in an order of its own, and could wait for
/// each other.
/// </summary>
public sealed class WaitingLine
{
    /// <summary>The line of those who import orders (R26).</summary>
    public const string OrderImports = "order-imports";

    /// <summary>What they wait for.</summary>
    public required string Name { get; init; }

    /// <summary>Counts those who were let in.</summary>
    public required long Turn { get; init; }
}
