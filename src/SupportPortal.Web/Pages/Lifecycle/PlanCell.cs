namespace SupportPortal.Web.Pages.Lifecycle;

/// <summary>Whether the plans of a column serve a version.</summary>
/// <param name="Column">The plans.</param>
/// <param name="Serves">Whether they do today.</param>
/// <param name="Position">"N" or "N-1", where that counts.</param>
/// <param name="LastDay">The last day on which they do, if one is known.</param>
public sealed record PlanCell(PlanColumn Column, bool Serves, string? Position, LocalDate? LastDay);
