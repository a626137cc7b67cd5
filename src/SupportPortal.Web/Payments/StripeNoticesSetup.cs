using Microsoft.AspNetCore.Http.Metadata;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Payments;

/// <summary>The one address that takes posts from elsewhere, and what holds there instead of a sign-in and a token.</summary>
internal static class StripeNoticesSetup
{
    /// <summary>Puts it in its place: for anybody, without antiforgery, small, and limited.</summary>
    public static void MapStripeNotices(this WebApplication app) =>
        app.MapPost(StripeNotices.Path, (HttpContext http, StripeNotices notices) => notices.HandleAsync(http))
            .AllowAnonymous()
            .DisableAntiforgery()
            .WithMetadata(new LimitedAttribute(LimitName.PaymentNotices), new Small());

    private sealed record Small : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => StripeNotices.MostBytes;
    }
}
