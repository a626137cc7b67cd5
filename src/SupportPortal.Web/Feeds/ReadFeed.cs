using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.Extensions.Options;
using NodaTime.Text;
using SupportPortal.Application.Help;
using SupportPortal.Application.Mail;
using SupportPortal.Application.Writing;
using SupportPortal.Domain.Help;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Help;

namespace SupportPortal.Web.Feeds;

/// <summary>Gathers what the feeds tell: new and changed answers, service notices, lifecycle dates ahead (R35).</summary>
public sealed class ReadFeed(ReadFaq faq, ReadNotices notices, ListDatesAhead dates, ISeller seller, IOptions<PortalOptions> portal)
{
    /// <summary>The most answers; those that changed last.</summary>
    public const int MostAnswers = 40;

    /// <summary>Reads it.</summary>
    /// <param name="path">The path of the feed itself.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="today">The date in the seller's time zone.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<Feed> HandleAsync(string path, string language, LocalDate today, CancellationToken cancel)
    {
        IEnumerable<FeedEntry> entries =
        [
            .. (await faq.AllAsync(cancel)).OrderByDescending(answer => answer.In(language).ChangedAt).Take(MostAnswers).Select(answer => Of(answer, language)),
            .. (await notices.LatestAsync(cancel)).Select(notice => Of(notice, language)),
            .. (await dates.HandleAsync(today, cancel)).Select(date => Of(date, language)),
        ];
        return new Feed(
            portal.Value.SellerName, language, seller.Origin, new Uri(seller.Origin, path),
            [.. entries.OrderByDescending(entry => entry.Changed).ThenBy(entry => entry.Kind, StringComparer.Ordinal).ThenBy(entry => entry.Id)]);
    }

    private static string Escaped(string text) => HtmlEncoder.Default.Encode(text);

    // The same for a version and one of its dates, whenever that changes.
    private static Guid IdOf(DateAhead date)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{date.Version.Id:N}/{date.Field}")).AsSpan(0, 16);
        (hash[6], hash[8]) = ((byte)(0x80 | (hash[6] & 0x0F)), (byte)(0x80 | (hash[8] & 0x3F)));
        return new Guid(hash, bigEndian: true);
    }

    private FeedEntry Of(FaqAnswer answer, string language)
    {
        var text = answer.In(language);
        return new(answer.Id, "answer", text.Question, Markup.ToHtmlWithOwnLinks(text.Text, seller.Origin), new Uri(seller.Origin, $"/faq/{answer.Slug}"), answer.AddedAt, text.ChangedAt);
    }

    private FeedEntry Of(ServiceNotice notice, string language)
    {
        var text = notice.In(language);
        var title = $"{HelpWords.Of(notice.Kind)}: {text.Title}";
        return new(
            notice.Id, "notice", notice.EndedAt is null ? title : T("Over: {0}", title), Markup.ToHtmlWithOwnLinks(text.Text, seller.Origin),
            new Uri(seller.Origin, $"/status#notice-{notice.Id:N}"), notice.PublishedAt, notice.ChangedAt);
    }

    private FeedEntry Of(DateAhead date, string language)
    {
        var day = LocalDatePattern.Create("d MMMM uuuu", CultureInfo.GetCultureInfo(language)).Format(date.Day);
        var address = new Uri(seller.Origin, $"/lifecycle/{date.Product.Slug}?version={Uri.EscapeDataString(date.Version.Slug)}");
        var told = portal.Value.SellerZone.AtStartOfDay(date.Day.PlusDays(-ListDatesAhead.Days)).ToInstant();
        var since = Instant.Max(told, date.Version.DatesChangedAt);
        var link = $"<a href=\"{Escaped(address.AbsoluteUri)}\">{Escaped(T("All dates, and the plans that serve it"))}</a>";
        var zone = date.Field == LifecycleFields.ReleasedOn ? "" : $"<p>{Escaped(T("The day counts to its end, in the seller’s time zone."))}</p>";
        return new(IdOf(date), "lifecycle", HelpWords.Of(date, day), $"{zone}<p>{link}</p>", address, since, since);
    }
}
