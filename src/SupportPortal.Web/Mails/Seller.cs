using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Mail;
using SupportPortal.Web.Brand;

namespace SupportPortal.Web.Mails;

/// <summary>The seller, as the configuration tells. In Development links lead to where this process listens.</summary>
internal sealed class Seller(IOptions<PortalOptions> portal, SellerBrand brand, IServer server) : ISeller
{
    private static readonly Uri Nowhere = new("http://localhost");

    /// <inheritdoc/>
    public Uri Origin => portal.Value.PublicOrigin ?? Listening ?? Nowhere;

    /// <inheritdoc/>
    public DateTimeZone Zone => portal.Value.SellerZone;

    /// <inheritdoc/>
    public SellerFace Face => brand.Face;

    private Uri? Listening => server.Features.Get<IServerAddressesFeature>()?.Addresses
        .Select(address => BindingAddress.Parse(address))
        .Select(address => new UriBuilder(address.Scheme, "localhost", address.Port).Uri)
        .FirstOrDefault();
}
