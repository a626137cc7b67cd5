using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>A draft that can be gone on with, as a list shows it.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Product">Product and version; null when none is chosen, or it is no longer in the catalogue.</param>
/// <param name="Title">The title of the problem, the first of several; null while there is none.</param>
/// <param name="Problems">How many problems it holds (R11).</param>
/// <param name="Next">The first step that misses something; the review when none does.</param>
/// <param name="SavedAt">When it was saved last.</param>
public sealed record OpenDraft(Guid Id, string? Product, string? Title, int Problems, IntakeStep Next, Instant SavedAt)
{
    /// <summary>The name of the customer for whom an engineer types it (R37); null for an own one.</summary>
    public string? Customer { get; init; }

    /// <summary>Whether an order that waits for its payment holds it (R27).</summary>
    public bool WaitsForPayment { get; init; }
}
