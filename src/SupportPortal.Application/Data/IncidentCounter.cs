namespace SupportPortal.Application.Data;

/// <summary>The last incident number given on SQLite, which has no sequences: one row, counted up in the transaction.</summary>
public sealed class IncidentCounter
{
    /// <summary>Always 1.</summary>
    public int Id { get; init; }

    /// <summary>The last number given.</summary>
    public long Value { get; init; }
}
