using Microsoft.Extensions.Options;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Brand;

/// <summary>The seller's looks: read, checked at the start, and served.</summary>
internal static class BrandSetup
{
    private const string Forever = "public, max-age=31536000, immutable";

    // Of two nodes that were configured one after the other, the first may be asked for what the second has.
    private const string AskAgain = "no-cache";

    /// <summary>Registers <see cref="SellerOptions"/>, checked at start, and what is made of them.</summary>
    public static void AddBrand(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<SellerOptions>, SellerOptionsCheck>();
        builder.Services.AddOptions<SellerOptions>().BindConfiguration(SellerOptions.Section)
            .PostConfigure<IOptions<PortalOptions>>((seller, portal) => seller.Email = seller.Email is "" ? portal.Value.SupportMail ?? "" : seller.Email)
            .ValidateOnStart();
        builder.Services.AddSingleton<SellerBrand>();
    }

    /// <summary>Serves the files, to anybody and without looking who it is, as the files of the site are.</summary>
    public static void MapBrand(this WebApplication app)
    {
        var brand = app.Services.GetRequiredService<SellerBrand>();
        foreach (var file in new[] { brand.Colours, brand.Mark, brand.Logo }.OfType<BrandFile>())
        {
            app.MapGet($"/seller/{{print}}/{file.Name}", (string print, HttpContext http) =>
            {
                http.Response.Headers.CacheControl = print == file.Print ? Forever : AskAgain;
                // A drawing that is opened by itself can do nothing.
                http.Response.Headers.ContentSecurityPolicy = SecurityHeaders.SandboxPolicy;
                return Results.Bytes(file.Content, file.Type);
            }).AllowAnonymous().ShortCircuit();
        }
    }
}
