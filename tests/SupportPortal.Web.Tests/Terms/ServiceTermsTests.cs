using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Demo;
using SupportPortal.Domain;
using SupportPortal.Domain.Help;
using SupportPortal.Web.Terms;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.House;

namespace SupportPortal.Web.Tests.Terms;

/// <summary>The numbers of days and the like that the seller chooses.</summary>
[Rule("R35")]
public sealed class ServiceTermsTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    public static TheoryData<string> Names => new(NumbersInText.Names);

    [Fact]
    public void Are_those_of_the_rules_when_nothing_is_set() =>
        Assert.All(typeof(ServiceTerms).GetProperties(), property => Assert.Equal(property.GetValue(ServiceTerms.Default), property.GetValue(Read([]))));

    [Fact]
    public void Are_read_from_the_configuration()
    {
        var terms = Read([.. NumbersInText.Names.Select(name => (name, name.StartsWith("Silence", StringComparison.Ordinal) ? "5" : "9")), ("SilenceReminderDays", " 2, 4")]);
        Assert.Equal((5, 9, 9, 9, 9), (terms.SilenceBusinessDays, terms.ReopenDays, terms.SecondLookDays, terms.ChargeAgainDays, terms.ProposalBusinessDays));
        Assert.Equal((9, 9, 9, 9, 9), (terms.ContactAttempts, terms.ContactAttemptMinutes, terms.ExtensionDays, terms.ObjectionHours, terms.PaymentDays));
        Assert.Equal([2, 4], terms.SilenceReminderDays);
        Assert.Equal([9], terms.ExpiryReminderDays);
    }

    [Theory]
    [InlineData("ReopenDays", "0", "Terms:ReopenDays must be a whole number from 1 to 365.")]
    [InlineData("PaymentDays", "366", "Terms:PaymentDays must be a whole number from 1 to 365.")]
    [InlineData("ObjectionHours", "three", "Terms:ObjectionHours must be a whole number from 1 to 720.")]
    [InlineData("ExtensionDays", "1.5", "Terms:ExtensionDays must be a whole number from 1 to 366.")]
    [InlineData("ExpiryReminderDays", "60;30", "Terms:ExpiryReminderDays must be different whole numbers from 0 to 366 with commas between, such as 60,30,7,1.")]
    [InlineData("SilenceReminderDays", "3,3", "Terms:SilenceReminderDays must be different whole numbers from 1 to 99 with commas between, such as 3,7.")]
    [InlineData("SilenceReminderDays", "3,10", "Terms:SilenceReminderDays must be before Terms:SilenceBusinessDays, on which the incident closes.")]
    [InlineData("ReopenDay", "3", "Terms:ReopenDay is no setting.")]
    [InlineData("SilenceReminderDays:0", "3", "Terms:SilenceReminderDays must be different whole numbers from 1 to 99 with commas between, such as 3,7.")]
    public void Are_refused_when_they_cannot_be(string name, string value, string sentence) =>
        Assert.Equal(sentence, Assert.Single(Assert.Throws<OptionsValidationException>(() => Read([(name, value)])).Failures));

    [Theory, MemberData(nameof(Names))]
    public void Are_in_the_table(string name) =>
        Assert.Contains($"| `Terms:{name}` |", File.ReadAllText(Path.Combine(Repository.Folder("docs").FullName, "operating.md")), StringComparison.Ordinal);

    [Fact]
    public void Stop_the_start_when_they_cannot_be()
    {
        using var wrong = portal.WithWebHostBuilder(web => web.UseSetting("Terms:PaymentDays", "0"));
        Assert.ThrowsAny<Exception>(() => wrong.CreateClient());
    }

    [Fact]
    public async Task Are_said_where_people_read_them()
    {
        await using var chosen = portal.WithWebHostBuilder(web => Array.ForEach(Chosen, one => web.UseSetting($"Terms:{one.Name}", one.Value)));
        var visitor = await portal.SignInAsync(DemoAccounts.Customer, chosen);
        foreach (var (path, words) in Said)
            Assert.Contains(words, (await visitor.GetAsync(path)).Text, StringComparison.Ordinal);
    }

    private static readonly (string Path, string Words)[] Said =
    [
        ("/faq/reopen", "Yes, for 1 day after it closed."),
        ("/faq/no-answer", "on business days 1 and 4. After 5 business days the incident closes"),
        ("/faq/object-to-a-move", "which works for 48 hours."),
        ("/faq/expiry", "We remind the owners 14 and 2 days before"),
        ("/faq/when-paid", "lapses after 8 days."),
        ("/faq/around-the-clock", "reach them 2 times over at least 30 minutes in vain"),
        ("/faq/second-look", "once, within 21 days."),
        ("/faq/second-look", "within 3 days, and"),
        ("/faq/several-problems", "lapses after 6 business days."),
        ("/faq/returned-to-an-expired-pack", "an extension by 12 days is suggested"),
        ("/faq?q=48+hours", "Somebody moved my pack to another account."),
        ("/packs/recover", "For 48 hours they can object"),
    ];

    private static readonly (string Name, string Value)[] Chosen =
    [
        ("ReopenDays", "1"), ("SilenceBusinessDays", "5"), ("SilenceReminderDays", "1,4"), ("SecondLookDays", "21"), ("ChargeAgainDays", "3"),
        ("ProposalBusinessDays", "6"), ("ContactAttempts", "2"), ("ContactAttemptMinutes", "30"), ("ExpiryReminderDays", "14,2"),
        ("ExtensionDays", "12"), ("ObjectionHours", "48"), ("PaymentDays", "8"),
    ];

    private static ServiceTerms Read((string Name, string Value)[] settings)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in settings)
            values[$"Terms:{name}"] = value;
        return new TermsReading(new ConfigurationBuilder().AddInMemoryCollection(values).Build().GetSection(TermsReading.Name)).Read();
    }
}
