namespace SupportPortal.Application.Incidents;

/// <summary>What is asked of the queue; all of it stands in the address.</summary>
public sealed record QueueQuestion
{
    /// <summary>The view.</summary>
    public QueueView View { get; init; }

    /// <summary>What it is narrowed to.</summary>
    public QueueFilter Filter { get; init; } = new();

    /// <summary>The last row of the page before; null for the first page.</summary>
    public QueueCursor? After { get; init; }

    /// <summary>The first row of the page after, when going back.</summary>
    public QueueCursor? Before { get; init; }
}
