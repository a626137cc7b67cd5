using SupportPortal.Domain.People;

namespace SupportPortal.Domain.Tests.Model;

/// <summary>Everybody there is. The admins are customers too, so that they meet matters of their own.</summary>
internal static class Cast
{
    public static readonly IReadOnlyList<Person> Everybody =
    [
        new("Anna", new(Guid.NewGuid(), Roles.Customer)),
        new("Bo", new(Guid.NewGuid(), Roles.Customer)),
        new("Cleo", new(Guid.NewGuid(), Roles.Customer)),
        new("Eva", new(Guid.NewGuid(), Roles.SupportEngineer)),
        new("Emil", new(Guid.NewGuid(), Roles.SupportEngineer)),
        new("Ada", new(Guid.NewGuid(), Roles.Admin | Roles.Customer)),
        new("Axel", new(Guid.NewGuid(), Roles.Admin | Roles.Customer)),
        new("the portal", Actor.System),
    ];

    public static IReadOnlyList<Person> People { get; } = [.. Everybody.Where(person => !person.IsPortal)];

    public static IReadOnlyList<Person> Customers { get; } = [.. People.Where(person => person.BuysAndSubmits)];

    public static IReadOnlyList<Person> Engineers { get; } = [.. People.Where(person => person.IsEngineer)];

    public static IReadOnlyList<Person> Admins { get; } = [.. People.Where(person => person.IsAdmin)];

    public static Person Portal { get; } = Everybody.Single(person => person.IsPortal);

    /// <summary>The name that belongs to a key.</summary>
    public static string NameOf(Guid? key) => key is null ? "nobody" : Everybody.Single(person => person.Id == key).Name;

    /// <summary>Names, in an order that both sides of a comparison have.</summary>
    public static string Names(IEnumerable<Person> people) => string.Join(", ", people.Select(person => person.Name).Order(StringComparer.Ordinal));
}
