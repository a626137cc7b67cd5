using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Audit;
using SupportPortal.Application.Data;

namespace SupportPortal.Application.Demo;

/// <summary>Registers the demonstration.</summary>
public static class DemoServices
{
    /// <summary>Registers it; the deeds that it is made by come from elsewhere.</summary>
    public static IServiceCollection AddDemonstration(this IServiceCollection services) => services
        .AddScoped<SeedDemoAccounts>()
        .AddScoped<DemoOrders>()
        .AddScoped<DemoStandings>()
        .AddScoped<DemoReaders>()
        .AddScoped<DemoSubmissions>()
        .AddScoped<DemoCustomers>()
        .AddScoped<DemoEngineers>()
        .AddScoped<DemoIncidents>()
        .AddScoped<DemoViews>()
        .AddScoped(Make);

    private static Demonstration Make(IServiceProvider services) => new(
        services.GetRequiredService<IDbContextFactory<SupportDbContext>>(),
        services.GetRequiredService<SeedDemoAccounts>(),
        services.GetRequiredService<DemoOrders>(),
        services.GetRequiredService<DemoStandings>(),
        services.GetRequiredService<DemoReaders>(),
        services.GetRequiredService<DemoIncidents>(),
        services.GetRequiredService<DemoViews>(),
        services.GetRequiredService<SealAudit>(),
        services.GetRequiredService<IDataProtectionProvider>());
}
