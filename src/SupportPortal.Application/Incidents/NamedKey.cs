namespace SupportPortal.Application.Incidents;

/// <summary>Something to choose.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Slug">Its name in addresses; empty when it has none.</param>
public sealed record NamedKey(Guid Id, string Name, string Slug);
