using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;
using SupportPortal.Web.Help;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Feeds;

/// <summary>The feeds: <c>/feed.atom</c> and <c>/feed.rss</c>, for anybody, in the language that <c>?language=</c> names (R35).</summary>
internal static class FeedsSetup
{
    /// <summary>Where the Atom feed is.</summary>
    public const string Atom = "/feed.atom";

    /// <summary>Where the RSS feed is.</summary>
    public const string Rss = "/feed.rss";

    private static readonly string[] Verbs = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Registers what gathers them, and what is said about the answers in them.</summary>
    public static IServiceCollection AddFeeds(this IServiceCollection services) => services.AddTransient<ReadFeed>().AddSingleton<Votes>();

    /// <summary>Puts them in their places.</summary>
    public static void MapFeeds(this WebApplication app)
    {
        Map(app, Atom, "application/atom+xml; charset=utf-8", FeedXml.Atom);
        Map(app, Rss, "application/rss+xml; charset=utf-8", FeedXml.Rss);
    }

    private static void Map(WebApplication app, string path, string type, Func<Feed, byte[]> write) => app.MapMethods(
        path,
        Verbs,
        async (string? language, ReadFeed read, Door door, HttpContext http) =>
        {
            var asked = language is not null && Languages.Has(language) ? language : "en";
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(asked);
            var own = asked == "en" ? path : $"{path}?language={asked}";
            var feed = await read.HandleAsync(own, asked, door.Moment.Today, http.RequestAborted);
            return Answer(http, write(feed), type, feed.Changed);
        }).AllowAnonymous();

    private static IResult Answer(HttpContext http, byte[] body, string type, Instant changed)
    {
        var tag = new EntityTagHeaderValue($"\"{Base64Url.EncodeToString(SHA256.HashData(body).AsSpan(0, 15))}\"");
        var headers = http.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.LastModified = Instant.FromUnixTimeSeconds(changed.ToUnixTimeSeconds()).ToDateTimeOffset();
        headers.CacheControl = new CacheControlHeaderValue { Public = true, MaxAge = TimeSpan.FromMinutes(10) };
        return IsKnown(http.Request.GetTypedHeaders(), tag, headers.LastModified.Value) ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Bytes(body, type);
    }

    // RFC 9110, 13.2.2: the time counts only where no tag is sent.
    private static bool IsKnown(RequestHeaders asked, EntityTagHeaderValue tag, DateTimeOffset changed) => asked.IfNoneMatch.Count > 0
        ? asked.IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false))
        : asked.IfModifiedSince >= changed;
}
