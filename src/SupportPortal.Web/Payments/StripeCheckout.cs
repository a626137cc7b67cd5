using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Payments;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Web.Payments;

/// <summary>Stripe Checkout: the three calls that the portal makes (R27). Nothing about the buyer is told there.</summary>
internal sealed class StripeCheckout : IHostedCheckout, IDisposable
{
    // What was tried out against; another version may answer otherwise.
    private const string ApiVersion = "2024-06-20";
    private const string Sessions = "/v1/checkout/sessions";
    private const int Tries = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly StripeOptions _stripe;
    private readonly TimeProvider _time;
    private readonly ILogger<StripeCheckout> _log;
    private readonly HttpClient _http;

    /// <summary>Talks to where the configuration says.</summary>
    public StripeCheckout(IOptions<StripeOptions> stripe, TimeProvider time, ILogger<StripeCheckout> log)
    {
        (_stripe, _time, _log) = (stripe.Value, time, log);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        _http = new HttpClient(handler) { BaseAddress = _stripe.ApiBase, Timeout = TimeSpan.FromSeconds(10), MaxResponseContentBufferSize = 1024 * 1024 };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _stripe.SecretKey);
        _http.DefaultRequestHeaders.Add("Stripe-Version", ApiVersion);
    }

    /// <inheritdoc/>
    public Uri? Origin => _stripe.CheckoutOrigin;

    /// <inheritdoc/>
    public bool AddsTax => _stripe.AutomaticTax;

    /// <inheritdoc/>
    public bool Takes(Price price) => StripeAmounts.Of(price.Amount, price.Currency) is not null;

    /// <inheritdoc/>
    public async Task<HostedPage> OpenAsync(CardPayment payment, CheckoutWords words, CancellationToken cancel)
    {
        var form = StripeForm.Of(payment, words);
        var session = await SendAsync(() => new HttpRequestMessage(HttpMethod.Post, Sessions)
        {
            Content = new FormUrlEncodedContent(form),
            // The same key is answered with the same session.
            Headers = { { "Idempotency-Key", payment.Id.ToString() } },
        }, cancel);
        if (session.Page is { } page && page.GetLeftPart(UriPartial.Authority) == _stripe.CheckoutOrigin.GetLeftPart(UriPartial.Authority) && page.AbsoluteUri.Length <= CardPayment.MostPage)
            return new HostedPage(session.Report.Session, page);
        _log.LogError("Stripe sends buyers to {Origin}, and Payments:Stripe:CheckoutOrigin says otherwise", session.Page?.GetLeftPart(UriPartial.Authority));
        throw NotThere();
    }

    /// <inheritdoc/>
    public async Task<CardReport> ReadAsync(string session, CancellationToken cancel) =>
        (await SendAsync(() => new HttpRequestMessage(HttpMethod.Get, PathOf(session)), cancel)).Report;

    /// <inheritdoc/>
    public async Task<CardReport> CloseAsync(string session, CancellationToken cancel) =>
        (await SendAsync(() => new HttpRequestMessage(HttpMethod.Post, PathOf(session) + "/expire"), cancel)).Report;

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private static string PathOf(string session) => $"{Sessions}/{Uri.EscapeDataString(session)}";

    private static RefusedException NotThere() => new(new PaymentPageIsNotThere());

    private async Task<StripeSession> SendAsync(Func<HttpRequestMessage> make, CancellationToken cancel)
    {
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                using var request = make();
                using var answer = await _http.SendAsync(request, cancel);
                if (answer.IsSuccessStatusCode)
                    return StripeSession.Read(await JsonOfAsync(answer, cancel));
                // The same was asked for a moment ago, and is being answered: a button that was pressed twice.
                if (answer.StatusCode != HttpStatusCode.Conflict || attempt == Tries)
                    throw await FailedAsync(answer, cancel);
                await Task.Delay(Pause, _time, cancel);
            }
        }
        catch (Exception error) when (!cancel.IsCancellationRequested && error is HttpRequestException or TaskCanceledException or JsonException)
        {
            _log.LogError(error, "Stripe did not answer, or not in a way that can be understood");
            throw NotThere();
        }
    }

    // The message may repeat what was sent; code, parameter and number of the request are what its support asks for.
    private async Task<RefusedException> FailedAsync(HttpResponseMessage answer, CancellationToken cancel)
    {
        var json = await JsonOfAsync(answer, cancel);
        var error = json.TryGetProperty("error", out var told) && told.ValueKind == JsonValueKind.Object ? told : default;
        var number = answer.Headers.TryGetValues("Request-Id", out var numbers) ? numbers.First() : "";
        _log.LogError(
            "Stripe refused: {Status}, {Type} {Code} {Param}, request {Request}",
            ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture), Text(error, "type"), Text(error, "code"), Text(error, "param"), number);
        return NotThere();
    }

    private static async Task<JsonElement> JsonOfAsync(HttpResponseMessage answer, CancellationToken cancel)
    {
        using var json = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(cancel));
        return json.RootElement.ValueKind == JsonValueKind.Object ? json.RootElement.Clone() : throw new JsonException("An object is expected.");
    }

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
