namespace SupportPortal.Domain.Packs;

/// <summary>A good line of an order file (R26).</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Details">The order it describes.</param>
public sealed record OrderLine(int Line, OrderDetails Details);
