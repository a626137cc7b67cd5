using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SupportPortal.Browser.Tests.Browsing;

/// <summary>Somebody who uses the portal by what can be read: labels, roles, words.</summary>
public sealed class Person(IBrowserContext context, IPage page, bool script = true) : IAsyncDisposable
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public IPage Page => page;

    /// <summary>Opens an address and looks it over.</summary>
    public async Task<IResponse?> OpenAsync(string address)
    {
        var response = await page.GotoAsync(address);
        await LookAsync();
        return response;
    }

    /// <summary>Signs in with one of the demonstration's accounts.</summary>
    public async Task SignInAsync(string email, string password = Application.Demo.DemoAccounts.Password)
    {
        await OpenAsync("/account/sign-in");
        await FillAsync("E-mail", email);
        await FillAsync("Password", password);
        await PressAsync("Sign in");
    }

    public Task FillAsync(string label, string text, bool prefix = false) => page.GetByLabel(label, new() { Exact = !prefix }).FillAsync(text);

    public Task ChooseAsync(string label) => page.GetByLabel(label).First.CheckAsync();

    /// <summary>Presses a button and looks over the page that follows.</summary>
    public async Task PressAsync(string button)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();
        await page.WaitForLoadStateAsync();
        await LookAsync();
    }

    /// <summary>Follows a link and looks over the page that follows.</summary>
    public async Task FollowAsync(string link)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();
        await page.WaitForLoadStateAsync();
        await LookAsync();
    }

    /// <summary>Waits until something can be read.</summary>
    public Task SeesAsync(string text) => Assertions.Expect(page.GetByText(text).First).ToBeVisibleAsync();

    /// <summary>Waits until the page's heading is this.</summary>
    public Task SeesHeadingAsync(string heading) =>
        Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(heading);

    /// <summary>axe finds nothing, nothing is wider than the window, and no table is cut by its card; asking needs scripts.</summary>
    public async Task LookAsync()
    {
        if (!script)
            return;
        if (await page.EvaluateAsync<bool>("() => document.contentType !== 'text/html'"))
            return;
        var found = await page.RunAxe(Rules);
        Assert.True(found.Violations.Length == 0, $"{page.Url}: {string.Join("; ", found.Violations.Select(Describe))}");
        Assert.True(
            await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"),
            $"{page.Url} is wider than the window.");
        Assert.Equal("", await page.EvaluateAsync<string>("() => [...document.querySelectorAll('.card-flush')].filter(card => card.scrollWidth > card.clientWidth + 1).map(card => `${location.pathname} cuts: ${card.innerText}`).join()"));
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id} ({violation.Help}) at {string.Join(", ", violation.Nodes.Select(node => node.Target + " " + node.Html))}";
}
