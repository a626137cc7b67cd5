using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using SupportPortal.Application.People;
using SupportPortal.Web.Failures;
using SupportPortal.Web.Input;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Security;

/// <summary>Counts tries on what is <see cref="LimitedAttribute"/>, on this node, and says when to try again.</summary>
internal static class RateLimits
{
    /// <summary>Registers the framework's limiter with the limits of the configuration.</summary>
    public static void AddRateLimits(this IServiceCollection services)
    {
        services.AddOptions<Limits>().BindConfiguration(Limits.Section)
            .Validate(limits => limits.AreSound(), "Limits: every number must be 1 or more.").ValidateOnStart();
        services.AddSingleton<KnownBrowsers>();
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (rejected, _) => Refuse(rejected);
            limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
                PartitionedRateLimiter.Create<HttpContext, string>(http => Partition(http, limit => limit.PerAddress, AddressOf)),
                PartitionedRateLimiter.Create<HttpContext, string>(http => Partition(http, limit => limit.PerAccount, AccountOf)));
        });
    }

    /// <summary>Counts. It stands after authentication.</summary>
    public static void UseRateLimits(this WebApplication app)
    {
        // The limiter asks at once for the account, which a form names.
        app.Use(async (http, next) =>
        {
            if (LimitedOf(http)?.Field is not null)
                await ReadFormAsync(http);
            await next(http);
        });
        app.UseRateLimiter();
    }

    private static RateLimitPartition<string> Partition(HttpContext http, Func<Limit, int> most, Func<HttpContext, LimitedAttribute, string?> whose)
    {
        if (LimitedOf(http) is not { } limited || whose(http, limited) is not { } key)
            return RateLimitPartition.GetNoLimiter("");
        var limit = http.RequestServices.GetRequiredService<IOptions<Limits>>().Value.Of(limited.Name);
        return RateLimitPartition.GetFixedWindowLimiter(
            $"{limited.Name} {key}",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = most(limit), Window = TimeSpan.FromMinutes(limit.Minutes) });
    }

    private static LimitedAttribute? LimitedOf(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<LimitedAttribute>() is { } limited && (limited.Gets || !Reads(http.Request.Method)) ? limited : null;

    private static bool Reads(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    private static string AddressOf(HttpContext http, LimitedAttribute limited) => http.Connection.RemoteIpAddress switch
    {
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } address => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        IPAddress address => address.MapToIPv4().ToString(),
        null => "here",
    };

    private static string? AccountOf(HttpContext http, LimitedAttribute limited)
    {
        if (http.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } person)
            return person;
        if (limited.IsSecondStep && http.RequestServices.GetRequiredService<SecondStep>().Read(http) is { } step)
            return step.Account + (http.RequestServices.GetRequiredService<KnownBrowsers>().Knows(http, step.Email) ? " known" : "");
        if (limited.Field is null || http.Features.Get<IFormFeature>()?.Form?[limited.Field].ToString() is not { Length: > 0 } typed)
            return null;
        var email = CleanText.Of(typed);
        var known = http.RequestServices.GetRequiredService<KnownBrowsers>().Knows(http, email);
        return Secret.Hash(Account.Normalize(email)) + (known ? " known" : "");
    }

    private static async Task ReadFormAsync(HttpContext http)
    {
        try
        {
            if (http.Request.HasFormContentType)
                await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            // Whoever needs the form says what is wrong with it.
        }
    }

    private static ValueTask Refuse(OnRejectedContext rejected)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var left) ? left : TimeSpan.FromMinutes(1);
        rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        rejected.HttpContext.Features.Set(new FailureNote(
            StatusCodes.Status429TooManyRequests, () => Say(Duration.FromMinutes(Math.Ceiling(wait.TotalMinutes)), rejected.HttpContext.RequestServices.GetRequiredService<Reader>())));
        return ValueTask.CompletedTask;
    }

    // The page may stay open for as long.
    private static string Say(Duration wait, Reader reader) =>
        T("Try again in {0}, at {1}.", DurationText.Spoken(wait), reader.SayTime(reader.Now + wait));
}
