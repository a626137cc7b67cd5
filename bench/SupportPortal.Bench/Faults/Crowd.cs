using SupportPortal.Application.Demo;

namespace SupportPortal.Bench.Faults;

/// <summary>Several browsers of the demonstration's customer.</summary>
internal static class Crowd
{
    public static async Task<IReadOnlyList<Browser>> SignInAsync(int count, params Uri[] nodes)
    {
        var browsers = new List<Browser>();
        for (var i = 0; i < count; i++)
            browsers.Add(await new Browser(nodes).SignInAsync(DemoAccounts.Customer.Email));
        foreach (var browser in browsers)
            await browser.GetAsync("/incidents/new?product=windows-server&version=2022");
        return browsers;
    }
}
