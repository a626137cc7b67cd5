using SupportPortal.Domain.People;

namespace SupportPortal.Application.Demo;

/// <summary>The three sign-ins of the demonstration; they exist in Development only.</summary>
public static class DemoAccounts
{
    /// <summary>The password of all of them; the sign-in page shows it.</summary>
    public const string Password = "demo-demo-demo";

    /// <summary>A customer with packs and incidents.</summary>
    public static readonly DemoAccount Customer = new(
        new Guid("01900000-0000-7000-8000-00000000c001"), "customer@demo.example", "Anna Brzezińska", "Baltic Freight", "PL", "Europe/Warsaw", Roles.Customer, "+48 58 555 01 02");

    /// <summary>Somebody who works the queue.</summary>
    public static readonly DemoAccount Engineer = new(
        new Guid("01900000-0000-7000-8000-00000000e001"), "engineer@demo.example", "Jonas Ek", "", "SE", "Europe/Stockholm", Roles.SupportEngineer);

    /// <summary>Somebody who keeps it running.</summary>
    public static readonly DemoAccount Admin = new(
        new Guid("01900000-0000-7000-8000-00000000a001"), "admin@demo.example", "Maria Lindqvist", "", "SE", "Europe/Stockholm", Roles.Admin);

    /// <summary>All of them, in the order in which they are shown.</summary>
    public static IReadOnlyList<DemoAccount> All { get; } = [Customer, Engineer, Admin];
}
