using Microsoft.Extensions.DependencyInjection;

namespace SupportPortal.Application.Products;

/// <summary>Registers what is read of the catalogue.</summary>
public static class ProductServices
{
    /// <summary>Registers it; the store comes from elsewhere.</summary>
    public static IServiceCollection AddProducts(this IServiceCollection services) => services
        .AddSingleton<FindProduct>()
        .AddSingleton<SearchProducts>();
}
