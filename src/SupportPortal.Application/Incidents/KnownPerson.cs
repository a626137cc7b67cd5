using SupportPortal.Domain.People;

namespace SupportPortal.Application.Incidents;

/// <summary>A person as others on an incident see them.</summary>
/// <param name="Id">The key.</param>
/// <param name="Name">The name.</param>
/// <param name="Company">The company; empty when none was given.</param>
/// <param name="Roles">What the person may do now.</param>
public sealed record KnownPerson(Guid Id, string Name, string Company, Roles Roles);
