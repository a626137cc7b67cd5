using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SupportPortal.Application.Data;

namespace SupportPortal.Application;

/// <summary>Registers the deeds.</summary>
public static class DeedServices
{
    /// <summary>
    /// Registers every public sealed class of this assembly that asks for the store in its constructor: deeds and shared
    /// reads, which keep nothing between calls. One that was registered otherwise before stays so.
    /// </summary>
    public static IServiceCollection AddDeeds(this IServiceCollection services)
    {
        foreach (var deed in typeof(DeedServices).Assembly.GetExportedTypes().Where(type => type.IsSealed && AsksForTheStore(type)))
            services.TryAddTransient(deed);
        return services;
    }

    private static bool AsksForTheStore(Type type) => type.GetConstructors()
        .Any(constructor => constructor.GetParameters().Any(parameter => parameter.ParameterType == typeof(IDbContextFactory<SupportDbContext>)));
}
