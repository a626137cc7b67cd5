using System.Globalization;
using System.Net;
using System.Xml.Linq;
using SupportPortal.Application.Help;
using SupportPortal.Application.Products;
using SupportPortal.Domain;
using SupportPortal.Domain.Help;
using SupportPortal.Domain.People;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Feeds;

/// <summary>Both feeds are read as feed readers do: parsed, by their own words for id, title, link and time.</summary>
[Rule("R35")]
public sealed class FeedTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Atom_has_what_the_format_asks_for()
    {
        var feed = (await ReadAsync("/feed.atom")).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.All(new[] { "id", "title", "updated", "author" }, name => Assert.NotNull(feed.Element(Atom + name)));
        Assert.EndsWith("/feed.atom", feed.Elements(Atom + "link").Single(link => (string?)link.Attribute("rel") == "self").Attribute("href")!.Value, StringComparison.Ordinal);
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.NotEmpty(entries);
        Assert.All(entries, entry =>
        {
            Assert.StartsWith("urn:uuid:", entry.Element(Atom + "id")!.Value, StringComparison.Ordinal);
            Assert.True(DateTimeOffset.TryParse(entry.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture, out _));
            Assert.True(Uri.IsWellFormedUriString(entry.Element(Atom + "link")!.Attribute("href")!.Value, UriKind.Absolute));
            Assert.NotEmpty(entry.Element(Atom + "title")!.Value);
            Assert.Equal("html", entry.Element(Atom + "content")!.Attribute("type")!.Value);
        });
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
    }

    [Fact]
    public async Task Rss_tells_the_same()
    {
        var channel = (await ReadAsync("/feed.rss")).Root!.Element("channel")!;
        Assert.All(new[] { "title", "link", "description" }, name => Assert.NotEmpty(channel.Element(name)!.Value));
        var items = channel.Elements("item").ToList();
        Assert.All(items, item => Assert.True(DateTimeOffset.TryParseExact(item.Element("pubDate")!.Value, "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)));
        var atom = (await ReadAsync("/feed.atom")).Root!.Elements(Atom + "entry");
        Assert.Equal(atom.Select(entry => entry.Element(Atom + "id")!.Value), items.Select(item => item.Element("guid")!.Value));
    }

    [Fact]
    public async Task Tells_of_answers_notices_and_lifecycle_dates()
    {
        var now = Moment.Of(new Actor(Guid.NewGuid(), Roles.Admin), Instant.FromUtc(2026, 11, 22, 12, 0), DateTimeZone.Utc);
        portal.Clock.StopAt(now.At);
        var id = await Get<EditNotices>().PublishAsync(NoticeKind.Disruption, new NoticeText("en", "Mail \u0001 is <late>", "By an hour."), null, now, default);
        var product = await Get<FindProduct>().HandleAsync("mssqlserver", default);
        var version = product!.Find("15.0")!;
        await Get<SetLifecycleDates>().HandleAsync("mssqlserver", "15.0", version.Dates with { SupportEnd = new LocalDate(2027, 3, 31), SecurityUpdatesEnd = null }, product.Version, now, default);

        var titles = (await ReadAsync("/feed.atom")).Root!.Elements(Atom + "entry").ToDictionary(entry => entry.Element(Atom + "title")!.Value);
        Assert.Equal($"urn:uuid:{id}", titles["Disruption: Mail  is <late>"].Element(Atom + "id")!.Value);
        Assert.Equal("lifecycle", titles["Support for SQL Server 2019 ends on 31 March 2027"].Element(Atom + "category")!.Attribute("term")!.Value);
        Assert.Contains(titles.Values, entry => entry.Element(Atom + "category")!.Attribute("term")!.Value == "answer");
    }

    [Fact]
    public async Task Keeps_the_key_of_an_entry_that_changes()
    {
        var before = await EntryAsync("/faq/refund");
        var answer = (await Get<ReadFaq>().FindAsync("refund", default))!;
        var later = Moment.Of(new Actor(Guid.NewGuid(), Roles.Admin), Instant.FromUtc(2030, 1, 1, 0, 0), DateTimeZone.Utc);
        await Get<EditAnswer>().RewriteAsync("refund", "en", "Refund?", "Ask.", answer.Version, later, default);
        var after = await EntryAsync("/faq/refund");
        Assert.Equal(before.Element(Atom + "id")!.Value, after.Element(Atom + "id")!.Value);
        Assert.Equal(before.Element(Atom + "published")!.Value, after.Element(Atom + "published")!.Value);
        Assert.Equal("2030-01-01T00:00:00Z", after.Element(Atom + "updated")!.Value);
    }

    [Theory]
    [InlineData("/feed.atom", "application/atom+xml")]
    [InlineData("/feed.rss", "application/rss+xml")]
    public async Task Is_not_sent_again_while_nothing_has_changed(string address, string type)
    {
        var client = portal.Visitor().Client;
        using var first = await client.GetAsync(address);
        Assert.Equal(type, first.Content.Headers.ContentType!.MediaType);
        using var byTag = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var byTime = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfModifiedSince = first.Content.Headers.LastModified } };
        Assert.Equal(HttpStatusCode.NotModified, (await client.SendAsync(byTag)).StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, (await client.SendAsync(byTime)).StatusCode);
    }

    private async Task<XElement> EntryAsync(string address) => (await ReadAsync("/feed.atom")).Root!.Elements(Atom + "entry")
        .Single(entry => entry.Element(Atom + "link")!.Attribute("href")!.Value.EndsWith(address, StringComparison.Ordinal));

    private async Task<XDocument> ReadAsync(string address) => XDocument.Parse(await portal.Visitor().Client.GetStringAsync(address));

    private T Get<T>() => (T)portal.Services.GetService(typeof(T))!;
}
