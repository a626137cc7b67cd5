namespace SupportPortal.Application.Incidents;

/// <summary>A page of the queue.</summary>
/// <param name="Rows">Its rows, at most <see cref="Size"/>.</param>
/// <param name="First">The place of its first row, from 1; what came or went meanwhile moves it.</param>
/// <param name="Previous">Where the page before ends, if there is one.</param>
/// <param name="Next">Where the page after begins, if there is one.</param>
public sealed record QueuePage(IReadOnlyList<QueueRow> Rows, int First, QueueCursor? Previous, QueueCursor? Next)
{
    /// <summary>How many rows a page has.</summary>
    public const int Size = 50;
}
