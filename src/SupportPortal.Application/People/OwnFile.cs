namespace SupportPortal.Application.People;

/// <summary>A file among somebody's own data.</summary>
/// <param name="Id">Its key in the file store.</param>
/// <param name="Name">Its name.</param>
public sealed record OwnFile(Guid Id, string Name);
