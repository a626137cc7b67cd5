using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Data;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Tests.Data;
using TestStores = SupportPortal.Application.Tests.Data.Stores;

namespace SupportPortal.Web.Tests.Browsing;

/// <summary>
/// A portal of a test class's own, in memory: a copy of the migrated store, an empty data folder, the demo sign-ins.
/// </summary>
public sealed class PortalFactory : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("portal-");
    private Store _kind = Application.Data.Store.Sqlite;
    private TestStore _store = null!;

    /// <summary>What time it is in the portal.</summary>
    public PortalClock Clock { get; } = new();

    /// <summary>The database, to give it what a test needs.</summary>
    public TestStore Store => _store;

    /// <summary>The store, for what a test needs to be there or wants to look up.</summary>
    public IDbContextFactory<SupportDbContext> Contexts => Services.GetRequiredService<IDbContextFactory<SupportDbContext>>();

    /// <summary>A portal on a store, for a test that disposes of it.</summary>
    public static async Task<PortalFactory> OnAsync(Store kind)
    {
        var portal = new PortalFactory { _kind = kind };
        await portal.InitializeAsync();
        return portal;
    }

    public async Task InitializeAsync() => _store = await TestStores.NewAsync(_kind);

    /// <summary>Somebody with an empty browser.</summary>
    public Visitor Visitor(WebApplicationFactory<Program>? portal = null) => new(Connect(portal ?? this));

    /// <summary>A connection without anybody, which follows no redirects.</summary>
    public static HttpClient Connect(WebApplicationFactory<Program> portal) =>
        portal.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = portal.ClientOptions.BaseAddress });

    /// <summary>Somebody who has signed in.</summary>
    public async Task<Visitor> SignInAsync(DemoAccount account, WebApplicationFactory<Program>? portal = null)
    {
        var visitor = Visitor(portal);
        var page = await (await visitor.GetAsync("/account/sign-in")).SubmitAsync("Sign in", ("E-mail", account.Email), ("Password", DemoAccounts.Password));
        return page.Status == 200 ? visitor : throw new InvalidOperationException($"{account.Email} cannot sign in: {page.Text}");
    }

    /// <summary>Settings, read before the portal is put together.</summary>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Store:Kind", _kind.ToString());
        builder.UseSetting("Store:ConnectionString", _store.Options.ConnectionString);
        builder.UseSetting("Portal:DataFolder", _data.FullName);
        builder.UseSetting("Portal:SellerTimeZone", "Europe/Stockholm");
        // A test gives the store what it needs.
        builder.UseSetting("Portal:Demonstration", "false");
        // Tests do what the jobs do, when they want it done.
        builder.UseSetting("Jobs:Enabled", "false");
        // Everybody in a test comes from one address.
        builder.UseSetting("Limits:SignIn:PerAddress", "1000000");
        builder.UseSetting("Limits:SignIn:PerAccount", "1000000");
        builder.ConfigureTestServices(services => services
            .AddSingleton<TimeProvider>(Clock)
            .ConfigureDbContext<SqliteDbContext>(store => store.AddInterceptors(SqlServerTranslation.Instance))
            .Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1));
        builder.UseSetting("Logging:LogLevel:Default", "None");
        builder.UseSetting("Logging:LogLevel:Microsoft.AspNetCore", "None");
        builder.UseSetting("Logging:LogLevel:Microsoft.EntityFrameworkCore", "None");
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _store.DisposeAsync();
        _data.Delete(recursive: true);
    }
}
