using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SupportPortal.Web.Tests.Payments;

/// <summary>What stands in for Stripe: a server on this machine with its three calls, and the buyer at its page.</summary>
internal sealed class FakeStripe : IAsyncDisposable
{
    public const string SecretKey = "sk_test_portal";
    public const string WebhookSecret = "whsec_portal";

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, FakeSession> _sessions = new();
    private readonly ConcurrentDictionary<string, string> _keys = new();
    private readonly ConcurrentDictionary<string, Dictionary<string, string>> _asked = new();

    private FakeStripe()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/v1/checkout/sessions", (Delegate)CreateAsync);
        _app.MapGet("/v1/checkout/sessions/{id}", (HttpContext http, string id) => Answer(http, id, session => session));
        _app.MapGet("/c/pay/{id}", (string id) => Results.Text(PageOf(id, _asked[id]), "text/html"));
        _app.MapGet("/c/pay/{id}/paid", (string id) => Results.Redirect(PayAt(id)));
        _app.MapPost("/v1/checkout/sessions/{id}/expire", (HttpContext http, string id) => Answer(http, id, session => session.Status == "open" ? session with { Status = "expired", Url = null } : null));
    }

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>The fields of each call that asked for a page.</summary>
    public ConcurrentQueue<Dictionary<string, string>> Asked { get; } = new();

    /// <summary>The page that was asked for last.</summary>
    public Uri LatestPage { get; private set; } = null!;

    /// <summary>What the calls were sent with.</summary>
    public ConcurrentQueue<IHeaderDictionary> Headers { get; } = new();

    /// <summary>The status with which it answers every call instead.</summary>
    public int? Fails { get; set; }

    /// <summary>How many calls it answers with 409 first, as while another one with the same key is on its way.</summary>
    public int Conflicts { get; set; }

    /// <summary>Where it says its pages are, where that is not here.</summary>
    public Uri? OtherOrigin { get; set; }

    public static async Task<FakeStripe> StartAsync()
    {
        var stripe = new FakeStripe();
        await stripe._app.StartAsync();
        return stripe;
    }

    /// <summary>The settings of a portal that takes payments by card here.</summary>
    public void Configure(IWebHostBuilder web)
    {
        web.UseSetting("Payments:Method", "card");
        web.UseSetting("Payments:CardQuestions", "cards@pay.example");
        web.UseSetting("Payments:Stripe:SecretKey", SecretKey);
        web.UseSetting("Payments:Stripe:WebhookSecret", WebhookSecret);
        web.UseSetting("Payments:Stripe:ApiBase", Address.ToString());
        web.UseSetting("Payments:Stripe:CheckoutOrigin", Address.ToString());
    }

    /// <summary>The buyer pays on a page.</summary>
    public FakeSession Pay(Uri page, Func<FakeSession, FakeSession>? but = null)
    {
        var paid = _sessions[page.Segments[^1]] with { Status = "complete", PaymentStatus = "paid", Intent = "pi_" + page.Segments[^1], Url = null };
        return _sessions[paid.Id] = but?.Invoke(paid) ?? paid;
    }

    public FakeSession SessionOf(Uri page) => _sessions[page.Segments[^1]];

    /// <summary>A notice as Stripe sends it.</summary>
    public static HttpRequestMessage Notice(FakeSession session, string kind = "checkout.session.completed", Instant? at = null, string secret = WebhookSecret) =>
        Notice($$"""{"id":"evt_1","object":"event","type":"{{kind}}","data":{"object":{{session.Json}} } }""", at, secret);

    public static HttpRequestMessage Notice(string body, Instant? at = null, string secret = WebhookSecret)
    {
        var time = (at ?? Instant.FromUtc(2026, 11, 20, 9, 0)).ToUnixTimeSeconds();
        var request = new HttpRequestMessage(HttpMethod.Post, "/payments/stripe") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Stripe-Signature", FormattableString.Invariant($"t={time},v1={Sign(time, body, secret)},v0=abc"));
        return request;
    }

    public static string Sign(long time, string body, string secret = WebhookSecret) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{time}.{body}"))));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> CreateAsync(HttpContext http)
    {
        Headers.Enqueue(new HeaderDictionary(http.Request.Headers.ToDictionary(header => header.Key, header => header.Value)));
        if (Fails is { } status)
            return Results.Json(new { error = new { type = "api_error", code = "broken", message = "It is broken." } }, statusCode: status);
        if (Conflicts-- > 0)
            return Results.Json(new { error = new { type = "idempotency_error", code = "idempotency_key_in_use" } }, statusCode: 409);
        var form = (await http.Request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value.ToString());
        Asked.Enqueue(form);
        var id = _keys.GetOrAdd(http.Request.Headers["Idempotency-Key"].ToString(), _ => $"cs_test_{Guid.NewGuid():N}");
        _asked[id] = form;
        LatestPage = new Uri(OtherOrigin ?? Address, $"/c/pay/{id}");
        var amount = long.Parse(form["line_items[0][price_data][unit_amount]"], CultureInfo.InvariantCulture);
        var session = _sessions.GetOrAdd(id, _ => new FakeSession(id, form["client_reference_id"], amount, amount, form["line_items[0][price_data][currency]"], "open", "unpaid")
        {
            Url = new Uri(OtherOrigin ?? Address, $"/c/pay/{id}"),
        });
        return Results.Text(session.Json, "application/json");
    }

    private string PayAt(string id)
    {
        Pay(new Uri(Address, $"/c/pay/{id}"));
        return _asked[id]["success_url"];
    }

    private static string PageOf(string id, Dictionary<string, string> asked) => $"""
        <!doctype html>
        <html lang="en"><head><meta name="viewport" content="width=device-width"><title>A page for cards</title></head>
        <body><main><h1>A page for cards</h1>
        <p>Here one would <a href="/c/pay/{id}/paid">Pay now</a>,</p>
        <p>or pay and <a href="{asked["success_url"]}">Come back before the notice</a>,</p>
        <p>or leave and <a href="{asked["cancel_url"]}">Come back unpaid</a>.</p></main></body></html>
        """;

    private IResult Answer(HttpContext http, string id, Func<FakeSession, FakeSession?> change)
    {
        Headers.Enqueue(new HeaderDictionary(http.Request.Headers.ToDictionary(header => header.Key, header => header.Value)));
        if (Fails is { } status)
            return Results.Text("<html>broken</html>", "text/html", statusCode: status);
        if (!_sessions.TryGetValue(id, out var session) || change(session) is not { } changed)
            return Results.Json(new { error = new { type = "invalid_request_error" } }, statusCode: 400);
        return Results.Text((_sessions[id] = changed).Json, "application/json");
    }
}
