using Microsoft.Playwright;

namespace SupportPortal.Browser.Tests.Browsing;

/// <summary>The machine's own Chromium; nothing is downloaded.</summary>
internal static class Chromium
{
    public const string Missing = "No Chromium on this machine: the package chromium brings it.";

    // Background requests would be refused by a closed network, many at a time.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    public static string? Path { get; } = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    public static Task<IBrowser> StartAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Headless = true, Args = Arguments });
}
