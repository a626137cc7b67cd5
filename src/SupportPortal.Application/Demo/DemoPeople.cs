using System.Globalization;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Demo;

/// <summary>Everybody in the demonstration. All have the password of <see cref="DemoAccounts"/>.</summary>
internal static class DemoPeople
{
    /// <summary>Everybody.</summary>
    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        .. DemoAccounts.All,
        Engineer(2, "ingrid.solberg", "Ingrid Solberg", "NO", "Europe/Oslo"),
        Engineer(3, "sam.rivera", "Sam Rivera", "US", "America/Chicago"),
        Customer(2, "m.wisniewski@balticfreight", "Marek Wiśniewski", "Baltic Freight", "PL", "Europe/Warsaw", "+48 58 555 01 01") with { LeftDaysAgo = 40 },
        Customer(3, "p.zielinski@balticfreight", "Paweł Zieliński", "Baltic Freight", "PL", "Europe/Warsaw", "+48 58 555 01 03"),
        Customer(4, "e.kaminska@wisla-medical", "Ewa Kamińska", "Wisła Medical", "PL", "Europe/Warsaw", "+48 12 555 01 20"),
        Customer(5, "b.lis@wisla-medical", "Bożena Lis", "Wisła Medical", "PL", "Europe/Warsaw", "+48 12 555 01 21") with { LeftDaysAgo = 60 },
        Customer(6, "t.nowak@nowak-it", "Tomasz Nowak", "Nowak IT", "PL", "Europe/Warsaw", "+48 12 555 01 44"),
        Customer(7, "kari.nygard@fjordlys-energi", "Kari Nygård", "Fjordlys Energi", "NO", "Europe/Oslo", "+47 22 55 50 18"),
        Customer(8, "ola.berge@halden-fiskeri", "Ola Berge", "Halden Fiskeri", "NO", "Europe/Oslo", "+47 76 55 50 31"),
        Customer(9, "sofia.norberg@norrsken-handel", "Sofia Norberg", "Norrsken Handel", "SE", "Europe/Stockholm", "+46 8 465 004 12"),
        Customer(10, "per.aberg@nordan-tryck", "Per Åberg", "Nordan Tryck", "SE", "Europe/Stockholm", "+46 8 465 004 27"),
        Customer(11, "karin.holm@skargardsvatten", "Karin Holm", "Skärgårdsvatten", "SE", "Europe/Stockholm", "+46 8 465 004 33"),
        Customer(12, "dana.whitfield@harborline", "Dana Whitfield", "Harborline Credit Union", "US", "America/New_York", "+1 207 555 0114"),
        Customer(13, "luis.ortega@mesaclinics", "Luis Ortega", "Mesa Clinics", "US", "America/Denver", "+1 505 555 0139"),
        Customer(14, "grace.kim@tidewaterschools", "Grace Kim", "Tidewater Schools", "US", "America/New_York", "+1 757 555 0162"),
        Customer(15, "marcus.bell@prairieparts", "Marcus Bell", "Prairie Parts", "US", "America/Chicago", "+1 402 555 0177"),
    ];

    /// <summary>The person with a handle.</summary>
    public static DemoAccount Of(string handle) => All.Single(person => person.Handle == handle);

    private static DemoAccount Engineer(int number, string handle, string name, string country, string zone) =>
        new(Key('e', number), $"{handle}@supportportal.example", name, "", country, zone, Roles.SupportEngineer);

    private static DemoAccount Customer(int number, string address, string name, string company, string country, string zone, string telephone) =>
        new(Key('c', number), $"{address}.example", name, company, country, zone, Roles.Customer, telephone);

    private static Guid Key(char kind, int number) =>
        new(string.Create(CultureInfo.InvariantCulture, $"01900000-0000-7000-8000-00000000{kind}{number:d3}"));
}
