using System.Globalization;
using SupportPortal.Application.People;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Scale;

/// <summary>Makes people who cannot sign in, for a store that is filled for measuring.</summary>
internal sealed class PeopleMaker(int seed, Instant now)
{
    private static readonly string[] First = ["Anna", "Marek", "Ingrid", "Jonas", "Maja", "Erik", "Piotr", "Sara", "Lars", "Zofia", "Emma", "David"];
    private static readonly string[] Last = ["Nowak", "Solberg", "Ek", "Kowal", "Lund", "Hansen", "Berg", "Miller", "Wójcik", "Dahl", "Carter", "Lindqvist"];
    private static readonly string[] Countries = ["US", "SE", "PL", "NO"];
    private readonly Random _random = new(seed);

    public List<Account> Engineers(int count) => Make(count, Roles.SupportEngineer, "engineer");

    public List<Account> Customers(int count) => Make(count, Roles.Customer, "customer");

    private List<Account> Make(int count, Roles roles, string kind) => [.. Enumerable.Range(1, count).Select(index => MakeOne(index, roles, kind))];

    private Account MakeOne(int index, Roles roles, string kind)
    {
        var id = Guid.CreateVersion7(now.ToDateTimeOffset());
        var email = string.Create(CultureInfo.InvariantCulture, $"{kind}{index}-{id:N}@scale.example");
        return new Account
        {
            Id = id,
            UserName = id.ToString("N"),
            NormalizedUserName = id.ToString("N").ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            EmailConfirmed = true,
            DisplayName = $"{First[_random.Next(First.Length)]} {Last[_random.Next(Last.Length)]}",
            Company = roles == Roles.Customer ? string.Create(CultureInfo.InvariantCulture, $"Company {index}") : "",
            Country = Countries[_random.Next(Countries.Length)],
            TimeZone = "Europe/Stockholm",
            Roles = roles,
            SecurityStamp = id.ToString("N"),
            CreatedAt = now - Duration.FromDays(800),
        };
    }
}
