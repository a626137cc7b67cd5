using SupportPortal.Domain.People;

namespace SupportPortal.Domain.Tests.Model;

/// <summary>Somebody who does deeds.</summary>
internal sealed record Person(string Name, Actor Actor)
{
    public bool IsEngineer => Actor.Roles.HasFlag(Roles.SupportEngineer);

    public bool IsAdmin => Actor.Roles.HasFlag(Roles.Admin);

    public bool IsPortal => Actor.Roles.HasFlag(Roles.System);

    public bool BuysAndSubmits => Actor.Roles.HasFlag(Roles.Customer);

    public Guid Id => Actor.Person;

    public override string ToString() => Name;
}
