using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Audit;
using SupportPortal.Application.Data;
using SupportPortal.Application.Demo;
using SupportPortal.Domain;
using SupportPortal.Domain.People;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;

namespace SupportPortal.Web.Tests.Pages.Admin.Audit;

[Rule("R38")]
public sealed class IndexTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 10, 14, 10);

    [Fact]
    public async Task Names_who_did_what_though_the_log_does_not()
    {
        var subject = await AddAsync(DemoAccounts.Customer.Id, "tape");

        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/audit?subject={subject}");

        Assert.Contains("Happened Anna Brzezińska", page.Text, StringComparison.Ordinal);
        Assert.Contains("thing tape", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_in_words_what_an_entry_holds()
    {
        await portal.AnIncidentAsync();

        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/audit?what=IncidentUsed");

        Assert.Matches("incident [0-9a-f]{6} number SP-[0-9]+ left after it 4 because of [0-9a-f]{6}", page.Text);
    }

    [Theory]
    [InlineData("by=customer@demo.example", true)]
    [InlineData("by=nobody@demo.example", false)]
    [InlineData("by=engineer@demo.example", false)]
    [InlineData("what=Happened", true)]
    [InlineData("what=Nothing", false)]
    [InlineData("from=2026-11-10&to=2026-11-10", true)]
    [InlineData("from=2026-11-11", false)]
    [InlineData("to=2026-11-09", false)]
    [InlineData("to=9999-12-31", true)]
    [InlineData("subject=SP-99999999", false)]
    public async Task Is_narrowed_by_its_address(string query, bool found)
    {
        var subject = await AddAsync(DemoAccounts.Customer.Id, "disk");
        var admin = await portal.SignInAsync(DemoAccounts.Admin);

        var page = await admin.GetAsync($"/admin/audit?{(query.StartsWith("subject", StringComparison.Ordinal) ? "" : $"subject={subject}&")}{query}");

        Assert.Equal(found, page.Text.Contains("thing disk", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_what_is_wrong_with_a_date()
    {
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync("/admin/audit?from=yesterday");

        Assert.Equal(200, page.Status);
        Assert.NotEmpty(page.Errors);
    }

    [Theory]
    [InlineData("from=2026-11-11&to=2026-11-10", "The last day is before the first.")]
    [InlineData("by=nobody@demo.example", "No account has the address “nobody@demo.example”.")]
    [InlineData("subject=SP-99999999", "No incident, account or key is “SP-99999999”.")]
    public async Task Says_why_nothing_can_be_found(string query, string said)
    {
        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/audit?{query}");

        Assert.Contains(said, Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.DoesNotContain("No entries", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_what_concerns_an_incident_by_its_number()
    {
        var number = await portal.AnIncidentAsync();

        var page = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/audit?subject={number}");

        Assert.Contains("Incident used", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_words_are_forgotten_on_the_page_and_in_the_file()
    {
        var subject = await AddAsync(DemoAccounts.Customer.Id, "Anna has left.");
        var admin = await portal.SignInAsync(DemoAccounts.Admin);
        Assert.Contains("{\"\"thing\"\":\"\"Anna has left.\"\"}", await FileAsync(admin, subject), StringComparison.Ordinal);

        await using (var db = await portal.Contexts.CreateDbContextAsync())
            await db.AuditWords.Where(words => db.AuditEntries.Any(entry => entry.Id == words.EntryId && entry.Subject == subject)).ExecuteDeleteAsync();

        Assert.Contains("thing forgotten with an account", (await admin.GetAsync($"/admin/audit?subject={subject}")).Text, StringComparison.Ordinal);
        Assert.Contains("{\"\"thing\"\":null}", await FileAsync(admin, subject), StringComparison.Ordinal);
    }

    private static async Task<string> FileAsync(Visitor admin, Guid subject) =>
        await (await admin.GetAsync($"/admin/audit?handler=csv&subject={subject}")).Response.Content.ReadAsStringAsync();

    [Fact]
    public async Task Comes_as_a_file_without_names()
    {
        var subject = await AddAsync(DemoAccounts.Customer.Id, "=1+1");

        var file = await (await portal.SignInAsync(DemoAccounts.Admin)).GetAsync($"/admin/audit?handler=csv&subject={subject}");

        Assert.Equal("attachment; filename=audit.csv", file.Response.Content.Headers.ContentDisposition?.ToString());
        var text = await file.Response.Content.ReadAsStringAsync();
        Assert.Contains(DemoAccounts.Customer.Id.ToString(), text, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", text, StringComparison.Ordinal);
    }

    private async Task<Guid> AddAsync(Guid by, string thing)
    {
        var subject = Guid.NewGuid();
        var entry = AuditEntry.Of(subject, new Happened(thing, Moment.Of(new Actor(by, Roles.Customer), Now, DateTimeZone.Utc)));
        await portal.Contexts.DecideAsync(async db => await db.AuditEntries.AddAsync(entry), CancellationToken.None);
        return subject;
    }

    private sealed record Happened(string Thing, Moment Moment) : DomainEvent(Moment), IAudited;
}

[Rule("R38")]
public sealed class ChainTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    public async Task Is_checked_when_an_admin_asks()
    {
        var at = Instant.FromUtc(2026, 11, 10, 14, 10);
        await portal.Contexts.DecideAsync(async db => await db.AuditEntries.AddAsync(AuditEntry.Of(Guid.NewGuid(), new Happened(Moment.Of(Actor.System, at, DateTimeZone.Utc)))), CancellationToken.None);
        var admin = await portal.SignInAsync(DemoAccounts.Admin);
        while (await new SealAudit(portal.Contexts).HandleAsync(at, CancellationToken.None) > 0)
            continue;
        Assert.Contains("links hold", (await (await admin.GetAsync("/admin/audit")).SubmitAsync("Check the newest links")).Text, StringComparison.Ordinal);

        await using (var db = await portal.Contexts.CreateDbContextAsync())
            await db.AuditEntries.ExecuteUpdateAsync(entry => entry.SetProperty(one => one.Text, "not what it was"));

        Assert.Contains("Something was changed", (await (await admin.GetAsync("/admin/audit")).SubmitAsync("Check the newest links")).Text, StringComparison.Ordinal);
    }

    private sealed record Happened(Moment Moment) : DomainEvent(Moment), IAudited;
}
