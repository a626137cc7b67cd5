using AngleSharp.Dom;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Tests;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Admin.Billing;

namespace SupportPortal.Web.Tests.Pages.Incidents;

[Rule("R10")]
public sealed class PartTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private const string Accept = "Accept, and use one incident";

    [Fact]
    public async Task Shows_what_it_uses_of_what_is_left_and_the_promise_and_makes_an_incident()
    {
        var number = await portal.ASplitAsync();
        var asked = await portal.ShowAsync(number);
        Assert.Contains("Shall we work on a further problem?", asked.Text);
        Assert.Contains("“DFS Replication stops” stays on this incident, which is paid for.", asked.Text);

        var form = await asked.FollowAsync("Accept … Backups fail");
        Assert.Matches("It uses one incident of the pack that you choose, out of the \\d+ that you have left for it", form.Text);
        Assert.Contains("B, moderate business impact: if you accept now, we answer by", form.Text);
        Assert.Contains("until anybody has written, called or been assigned on the new incident", form.Text);
        var page = await form.Tick("Form.Pack", $"{(await portal.FindAsync(number)).PackId}").SubmitAsync(Accept);

        var part = await portal.PartAsync(number);
        Assert.Equal($"/incidents/{part.Became}", page.Address, ignoreCase: true);
        Assert.Contains($"Split from {number} DFS Replication stops.", page.Text);
        Assert.Equal((Severity.B, 3), ((await portal.FindAsync(part.Became!.Value)).Severity, (await portal.Store.PackOfAsync(number)).Balance));
    }

    [Fact]
    public async Task Is_shown_as_described_by_the_engineer_and_accepted_by_the_customer()
    {
        var (_, part) = await portal.AnAcceptedPartAsync();
        var page = await portal.ShowAsync(part);
        var message = page.Document.QuerySelector("li.msg")!;
        Assert.Equal(DemoAccounts.Engineer.Name, message.QuerySelector("h3")!.TextContent);
        Assert.Contains("Support engineer, described the problem", message.TextContent);
        Assert.Contains($"Proposed in a split by {DemoAccounts.Engineer.Name}, and accepted by {DemoAccounts.Customer.Name}.", page.Text);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("zz", "Z")]
    [InlineData("", "B")]
    public async Task Says_what_has_to_be_chosen(string pack, string severity)
    {
        var form = await portal.ShowAsync(await portal.ASplitAsync(), "/split/2");
        foreach (var box in form.Document.QuerySelectorAll<AngleSharp.Html.Dom.IHtmlInputElement>("[name='Form.Pack'], [name='Form.Severity']"))
            (box.Value, box.IsChecked) = (box.Name == "Form.Pack" ? pack : severity, true);
        var page = await form.SubmitAsync(Accept);
        Assert.Equal(422, page.Status);
        Assert.NotEmpty(page.Errors);
    }

    [Fact]
    public async Task Asks_for_the_impact_where_A_is_chosen_alone()
    {
        var page = await portal.ShowAsync(await portal.ASplitAsync(), "/split/2");
        Assert.NotNull(page.Document.QuerySelector("form.severity-of .only-a [name='Form.WhatIsDown']"));
        Assert.Contains(page.Document.QuerySelectorAll("link"), link => link.GetAttribute("href")!.Contains("intake", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Names_the_field_that_is_too_long()
    {
        var page = await (await portal.ShowAsync(await portal.ASplitAsync(), "/split/2")).Tick("Form.Severity", "A")
            .SubmitAsync(Accept, ("What is down?", new string('x', 4001)), ("Since when?", "Friday"), ("Who is affected?", "Everybody"));
        Assert.Equal(["There is room for 4000 characters in “What is down?”, and this has 4001"], page.Errors);
    }

    [Fact]
    public async Task Takes_another_severity_and_asks_A_for_its_impact()
    {
        var number = await portal.ASplitAsync();
        var form = await portal.ShowAsync(number, "/split/2");

        var silent = await form.Tick("Form.Severity", "A").SubmitAsync(Accept, ("What is down?", "Backups"));
        Assert.Equal(["Say since when", "Say who is affected"], silent.Errors);
        Assert.Equal("Backups", silent.Value("What is down?"));
        await silent.SubmitAsync(Accept, ("Since when?", "Friday"), ("Who is affected?", "Everybody"));

        var made = await portal.FindAsync((await portal.PartAsync(number)).Became!.Value);
        Assert.Equal((Severity.A, "Friday"), (made.Severity, made.Impact!.SinceWhen));
    }

    [Fact]
    public async Task Says_in_a_sentence_why_the_chosen_pack_cannot_pay_any_more_and_keeps_the_proposal()
    {
        var number = await portal.ASplitAsync();
        var form = await portal.ShowAsync(number, "/split/2");
        var pack = (await portal.FindAsync(number)).PackId;
        await portal.Store.UseUpAsync(pack);

        var page = await form.Tick("Form.Pack", $"{pack}").SubmitAsync(Accept);

        Assert.Equal(409, page.Status);
        Assert.Single(page.Errors);
        Assert.Equal(PartState.Proposed, (await portal.PartAsync(number)).State);
    }

    [Fact]
    public async Task Leads_to_the_same_incident_when_a_second_tab_accepts_too()
    {
        var number = await portal.ASplitAsync();
        var (one, other) = (await portal.ShowAsync(number, "/split/2"), await portal.ShowAsync(number, "/split/2"));

        var (first, second) = (await one.SubmitAsync(Accept), await other.SubmitAsync(Accept));

        Assert.Equal(first.Address, second.Address);
        Assert.Contains("There is nothing to answer: this problem was accepted and is an incident of its own.", (await portal.ShowAsync(number, "/split/2")).Text);
    }

    [Fact]
    public async Task Can_be_answered_when_the_incident_that_was_split_is_closed()
    {
        var number = await portal.ASplitAsync();
        await portal.ActAsync(number, DemoAccounts.Customer, (incident, moment) => incident.CloseAtRequest(null, moment));

        var page = await portal.ShowAsync(number);
        await (await page.FollowAsync("Accept … Backups fail")).SubmitAsync(Accept);

        Assert.Equal(PartState.Accepted, (await portal.PartAsync(number)).State);
    }

    [Fact]
    [Rule("R37")]
    public async Task Is_read_and_not_answered_by_participants_and_not_there_for_others()
    {
        var number = await portal.ASplitAsync();
        var colleague = await portal.AnotherCustomerAsync();
        Assert.Equal(404, (await portal.ShowAsync(number, "/split/2", colleague)).Status);
        await portal.ActAsync(number, DemoAccounts.Customer, (incident, moment) => incident.AddParticipant(colleague.Id, moment));

        var page = await portal.ShowAsync(number, "", colleague);

        Assert.Contains($"{DemoAccounts.Customer.Name} accepts or declines.", page.Text);
        Assert.DoesNotContain("Accept …", page.Text);
        Assert.DoesNotContain(Accept, (await portal.ShowAsync(number, "/split/2", colleague)).Text);
    }

    [Fact]
    [Rule("R37")]
    public async Task Names_the_new_incident_only_to_those_who_may_see_it()
    {
        var (original, part) = await portal.AnAcceptedPartAsync();
        var colleague = await portal.AnotherCustomerAsync();
        await portal.ActAsync(original, DemoAccounts.Customer, (incident, moment) => incident.AddParticipant(colleague.Id, moment));

        Assert.Contains($"{part}", (await portal.ShowAsync(original)).Text);
        Assert.DoesNotContain($"{part}", (await portal.ShowAsync(original, "", colleague)).Text);
    }

    [Fact]
    public async Task Is_not_there_for_a_part_that_was_never_listed() =>
        Assert.Equal(404, (await portal.ShowAsync(await portal.ASplitAsync(), "/split/7")).Status);
}
