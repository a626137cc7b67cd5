using System.Reflection;
using SupportPortal.Application.Data;
using SupportPortal.Domain;

namespace SupportPortal.Web.Tests.House;

public sealed class ArchitectureTests
{
    [Fact]
    public void The_domain_knows_NodaTime_and_nothing_else() =>
        Assert.Equal(["NodaTime"], ReferencesOf(typeof(Entity).Assembly).Where(name => !name.StartsWith("System", StringComparison.Ordinal)));

    [Fact]
    public void The_application_knows_no_http()
    {
        // Identity's own types are what people are stored as.
        var web = ReferencesOf(typeof(SupportDbContext).Assembly)
            .Where(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) && !name.StartsWith("Microsoft.AspNetCore.Identity", StringComparison.Ordinal));
        Assert.DoesNotContain(web, name => name.Contains("Http", StringComparison.Ordinal) || name.Contains("Mvc", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_called_by_the_words_that_say_nothing()
    {
        string[] words = ["Service", "Manager", "Helper", "Utils", "Impl"];
        Type[] ours = [.. new[] { typeof(Entity), typeof(SupportDbContext), typeof(Program) }.SelectMany(one => one.Assembly.GetExportedTypes())];
        Assert.Empty(ours.Where(type => words.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal)
            && type.Namespace?.StartsWith("SupportPortal", StringComparison.Ordinal) == true && !type.Name.EndsWith("TagHelper", StringComparison.Ordinal))).Select(type => type.FullName));
    }

    [Fact]
    [Rule("R2")]
    public void Nothing_records_a_charge_by_the_hour()
    {
        string[] words = ["Hourly", "PerHour", "TimeSpent", "Billable", "Worked", "Timesheet"];
        var types = new[] { typeof(Entity), typeof(SupportDbContext), typeof(Program) }.SelectMany(one => one.Assembly.GetTypes());
        var names = types.SelectMany(type => type.GetProperties().Select(property => property.Name).Append(type.Name));
        Assert.Empty(names.Where(name => words.Any(word => name.Contains(word, StringComparison.Ordinal))).Distinct());
    }

    private static IEnumerable<string> ReferencesOf(Assembly assembly) => assembly.GetReferencedAssemblies().Select(reference => reference.Name!);
}
