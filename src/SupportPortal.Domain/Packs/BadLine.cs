namespace SupportPortal.Domain.Packs;

/// <summary>A line of an order file that cannot be imported (R26); a line can be bad for several reasons.</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Why">The reason.</param>
public sealed record BadLine(int Line, Refusal Why);
