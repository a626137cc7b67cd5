using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Web.Payments;

/// <summary>
/// Where Stripe tells what came of payments (R27). Anybody can call it, without cookie or antiforgery token, so it believes
/// what is signed and nothing else. What is answered with an error is told again.
/// </summary>
internal sealed class StripeNotices(HearOfCardPayment hear, IOptions<StripeOptions> stripe, IOptions<PortalOptions> portal, IClock clock, ILogger<StripeNotices> log)
{
    /// <summary>Its address, to be entered at Stripe.</summary>
    public const string Path = "/payments/stripe";

    /// <summary>The most bytes of a notice; real ones have a few thousand.</summary>
    public const int MostBytes = 256 * 1024;

    /// <summary>Takes a notice.</summary>
    public async Task<IResult> HandleAsync(HttpContext http)
    {
        // It is no person who reads the answer.
        if (http.Features.Get<IStatusCodePagesFeature>() is { } pages)
            pages.Enabled = false;
        if (await ReadAsync(http.Request) is not { } body)
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        var now = clock.GetCurrentInstant();
        if (!StripeSignature.Fits(http.Request.Headers[StripeSignature.Header], body, stripe.Value.WebhookSecret, now))
        {
            log.LogWarning("A notice of a payment came without a signature that fits; if real ones are turned away, look at Payments:Stripe:WebhookSecret and at the clock");
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }

        return await TakeAsync(body, Moment.Of(Actor.System, now, portal.Value.SellerZone), http.RequestAborted);
    }

    private async Task<IResult> TakeAsync(byte[] body, Moment moment, CancellationToken cancel)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            if (SessionIn(json.RootElement) is { Payment: { } payment } session)
                await hear.HandleAsync(payment, session.Report, moment, cancel);
            // What is about something else, or of somebody else at the same account, is taken and left.
            return Results.StatusCode(StatusCodes.Status200OK);
        }
        catch (JsonException error)
        {
            log.LogError(error, "A notice of a payment is signed, and cannot be understood");
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }
    }

    private static StripeSession? SessionIn(JsonElement notice)
    {
        if (notice.ValueKind != JsonValueKind.Object || !notice.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String)
            throw new JsonException("A notice without a kind.");
        if (type.GetString() is not ("checkout.session.completed" or "checkout.session.async_payment_succeeded" or "checkout.session.async_payment_failed" or "checkout.session.expired"))
            return null;
        if (!notice.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object || !data.TryGetProperty("object", out var about))
            throw new JsonException("A notice about nothing.");
        var session = StripeSession.Read(about);
        // The session itself does not say that the money will not come.
        return type.GetString() == "checkout.session.async_payment_failed" && session.Report.State == CardPaymentState.Processing
            ? session with { Report = session.Report with { State = CardPaymentState.Ended } }
            : session;
    }

    private static async Task<byte[]?> ReadAsync(HttpRequest request)
    {
        var body = new byte[MostBytes + 1];
        var read = await request.Body.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
        return read > MostBytes ? null : body[..read];
    }
}
