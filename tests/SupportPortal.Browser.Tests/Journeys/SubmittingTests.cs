using Microsoft.Playwright;
using SupportPortal.Application.Demo;
using SupportPortal.Browser.Tests.Browsing;

namespace SupportPortal.Browser.Tests.Journeys;

[Collection(OnePortal.Name)]
public sealed class SubmittingTests(BrowserPortal portal)
{
    [ChromiumTheory]
    [InlineData(true, false, false)]
    [InlineData(false, true, true)] // without script, dark and narrow
    [Rule("R3")]
    [Rule("R12")]
    [Rule("R23")]
    public async Task A_customer_submits_an_incident_and_an_engineer_answers_it(bool script, bool dark, bool narrow)
    {
        var title = $"DFS Replication stops {(script ? "at night" : "in the morning")}";
        await using var customer = await portal.SomebodyAsync(dark, narrow, script);
        await customer.SignInAsync(DemoAccounts.Customer.Email);

        await SubmitAsync(customer, title);

        await customer.SeesHeadingAsync(title);
        await using var engineer = await portal.SomebodyAsync(dark, narrow, script);
        await engineer.SignInAsync(DemoAccounts.Engineer.Email);
        await engineer.OpenAsync(new Uri(customer.Page.Url).AbsolutePath.Replace("/incidents/", "/queue/", StringComparison.Ordinal));
        await engineer.PressAsync("Take it");
        await engineer.FillAsync($"Reply to {DemoAccounts.Customer.Name}", "I have taken this on. Please send the logs of both servers.");
        await engineer.PressAsync("Send");
        await customer.OpenAsync(customer.Page.Url);
        await customer.SeesAsync("Please send the logs of both servers.");
        await customer.SeesAsync("Met");
    }

    [ChromiumTheory]
    [Rule("R11")]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Two_problems_at_once_make_two_incidents(bool dark, bool narrow)
    {
        await using var customer = await portal.SomebodyAsync(dark, narrow);
        await customer.SignInAsync(DemoAccounts.Customer.Email);
        await BeginAsync(customer, "Backups are slow");
        await customer.PressAsync("Add another problem");
        await customer.SeesAsync("These 2 problems use 2 incidents");
        await customer.OpenAsync(customer.Page.Url);
        await customer.Page.GetByLabel("Title", new() { Exact = true }).Nth(1).FillAsync("Clocks drift");
        await customer.Page.GetByLabel("Description", new() { Exact = true }).Nth(1).FillAsync("By a minute a day.");
        await customer.PressAsync("Continue to plan");
        await customer.PressAsync("Continue to severity and hours");
        await customer.OpenAsync(customer.Page.Url);
        await customer.Page.GetByLabel("Minimum business impact").Nth(0).CheckAsync();
        await customer.Page.GetByLabel("Moderate business impact").Nth(1).CheckAsync();
        await customer.PressAsync("Continue to contacts and files");
        await customer.PressAsync("Continue to the review");
        await customer.OpenAsync(customer.Page.Url);
        await customer.PressAsync("Submit the 2 incidents");
        await customer.SeesAsync("2 incidents are submitted");
        await customer.OpenAsync(customer.Page.Url);
    }

    [ChromiumFact]
    public async Task What_was_chosen_and_typed_is_back_after_a_reload_and_files_stand_as_they_were_chosen()
    {
        await using var customer = await portal.SomebodyAsync();
        await customer.SignInAsync(DemoAccounts.Customer.Email);
        await customer.OpenAsync("/incidents/new?q=windows+server+2022");
        await customer.FollowAsync("Windows Server 2022");
        await customer.PressAsync("Continue with Windows Server 2022");
        var help = customer.Page.GetByLabel("Something does not work as it should").First;
        await help.CheckAsync();
        await customer.OpenAsync(customer.Page.Url);
        await customer.SeesAsync("What you had typed is back.");
        await Assertions.Expect(help).ToBeCheckedAsync();
        await customer.Page.GetByRole(AriaRole.Button, new() { Name = "Discard it" }).ClickAsync();
        await Assertions.Expect(help).Not.ToBeCheckedAsync();

        await customer.OpenAsync(new Uri(customer.Page.Url).AbsolutePath.Replace("/problem", "/contacts", StringComparison.Ordinal));
        await customer.Page.GetByLabel("Add files").SetInputFilesAsync(new[] { ("first.log", 400_000), ("second.log", 10), ("third.log", 10) }
            .Select(file => new FilePayload { Name = file.Item1, MimeType = "text/plain", Buffer = Enumerable.Repeat((byte)'a', file.Item2).ToArray() }));
        await Assertions.Expect(customer.Page.Locator("#draft-files li")).ToContainTextAsync(["first.log", "second.log", "third.log"]);
    }

    private static async Task SubmitAsync(Person customer, string title)
    {
        await BeginAsync(customer, title);
        await customer.PressAsync("Continue to plan");
        await customer.PressAsync("Continue to severity and hours");
        await customer.ChooseAsync("Minimum business impact");
        await customer.PressAsync("Continue to contacts and files");
        await customer.PressAsync("Continue to the review");
        await customer.SeesAsync("Solutions are best effort");
        await customer.PressAsync("Submit the incident");
    }

    private static async Task BeginAsync(Person customer, string title)
    {
        await customer.OpenAsync("/incidents/new?q=windows+server+2022");
        await customer.FollowAsync("Windows Server 2022");
        await customer.PressAsync("Continue with Windows Server 2022");
        await customer.ChooseAsync("Something does not work as it should");
        await customer.FillAsync("Title", title);
        await customer.FillAsync("Description", "It stops a few hours after every restart; event 5002, then 4012.");
    }
}
