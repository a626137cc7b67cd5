using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SupportPortal.Application.Data;

namespace SupportPortal.Browser.Tests.Browsing;

/// <summary>
/// The portal as the README's first command starts it, with an empty data folder and its jobs running, on a port of its
/// own; and one Chromium for all tests.
/// </summary>
public sealed class BrowserPortal : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("portal-browser-");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private readonly TimeProvider? _clock;
    private readonly Action<IWebHostBuilder>? _settings;

    public BrowserPortal() => UseKestrel(0);

    /// <summary>With another clock than the real one.</summary>
    internal BrowserPortal(TimeProvider clock) : this() => _clock = clock;

    /// <summary>With other settings than the demonstration's.</summary>
    internal BrowserPortal(Action<IWebHostBuilder> settings) : this() => _settings = settings;

    /// <summary>Where it answers.</summary>
    public string Address => "http://localhost:" + ClientOptions.BaseAddress.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
            return;
        StartServer();
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.StartAsync(_playwright);
    }

    /// <summary>An address in which the beginning of a title, in braces, stands for the number of that incident: it varies with the hour the demonstration is made at.</summary>
    public async Task<string> AddressOfAsync(string address)
    {
        if (address.Split('{', '}') is not [var before, var title, var after])
            return address;
        await using var db = await Services.GetRequiredService<IDbContextFactory<SupportDbContext>>().CreateDbContextAsync();
        // Other tests submit incidents of the same title, later.
        var incident = await db.Incidents.OrderBy(one => one.Number).FirstAsync(one => one.Title.StartsWith(title));
        return before + incident.Number.ToString().ToLowerInvariant() + after;
    }

    /// <summary>Somebody with a fresh browser, which has the cookies of another one if these are given.</summary>
    public async Task<Person> SomebodyAsync(bool dark = false, bool narrow = false, bool script = true, string? cookies = null)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = Address,
            StorageState = cookies,
            Locale = "en-GB",
            TimezoneId = "Europe/Warsaw",
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = script,
            ViewportSize = new() { Width = narrow ? 320 : 1280, Height = 900 },
        });
        context.SetDefaultTimeout(15_000);
        return new Person(context, await context.NewPageAsync(), script);
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public override async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await base.DisposeAsync();
        _data.Delete(recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Portal:DataFolder", _data.FullName);
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        // Style sheets and scripts come as the build has compressed them, not as they are being written.
        builder.UseSetting("ReloadStaticAssetsAtRuntime", "false");
        // All tests sign in from one address, and most as one of three people.
        builder.UseSetting("Limits:SignIn:PerAccount", "500");
        builder.UseSetting("Limits:SignIn:PerAddress", "1000");
        _settings?.Invoke(builder);
        if (_clock is not null)
            builder.ConfigureTestServices(services => services.AddSingleton(_clock));
    }
}
