using System.Globalization;
using System.Text;
using System.Xml;
using NodaTime.Text;

namespace SupportPortal.Web.Feeds;

/// <summary>Writes feeds as Atom (RFC 4287) and RSS 2.0.</summary>
internal static class FeedXml
{
    private const string AtomSpace = "http://www.w3.org/2005/Atom";

    /// <summary>As Atom.</summary>
    public static byte[] Atom(Feed feed) => Write(xml =>
    {
        xml.WriteStartElement("feed", AtomSpace);
        xml.WriteAttributeString("xml", "lang", ns: null, feed.Language);
        Element(xml, "id", feed.Self.AbsoluteUri);
        Element(xml, "title", feed.Title);
        Element(xml, "subtitle", feed.Subtitle);
        Element(xml, "updated", Iso(feed.Changed));
        Link(xml, "self", "application/atom+xml", feed.Self);
        Link(xml, "alternate", "text/html", feed.Page);
        xml.WriteStartElement("author", AtomSpace);
        Element(xml, "name", feed.Seller);
        xml.WriteEndElement();
        foreach (var entry in feed.Entries)
            AtomEntry(xml, entry);
        xml.WriteEndElement();
    });

    /// <summary>As RSS.</summary>
    public static byte[] Rss(Feed feed) => Write(xml =>
    {
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", ns: null, AtomSpace);
        xml.WriteStartElement("channel");
        Plain(xml, "title", feed.Title);
        Plain(xml, "link", feed.Page.AbsoluteUri);
        Plain(xml, "description", feed.Subtitle);
        Plain(xml, "language", feed.Language);
        Plain(xml, "lastBuildDate", Rfc1123(feed.Changed));
        Link(xml, "self", "application/rss+xml", feed.Self);
        foreach (var entry in feed.Entries)
            RssItem(xml, entry);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void AtomEntry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", AtomSpace);
        Element(xml, "id", $"urn:uuid:{entry.Id}");
        Element(xml, "title", entry.Title);
        Element(xml, "published", Iso(entry.Published));
        Element(xml, "updated", Iso(entry.Changed));
        Link(xml, "alternate", "text/html", entry.Address);
        xml.WriteStartElement("category", AtomSpace);
        xml.WriteAttributeString("term", entry.Kind);
        xml.WriteEndElement();
        xml.WriteStartElement("content", AtomSpace);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(Sound(entry.Html));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // What changed is told again: RSS has one date for each item.
    private static void RssItem(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("item");
        Plain(xml, "title", entry.Title);
        Plain(xml, "link", entry.Address.AbsoluteUri);
        Plain(xml, "description", entry.Html);
        Plain(xml, "category", entry.Kind);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString($"urn:uuid:{entry.Id}");
        xml.WriteEndElement();
        Plain(xml, "pubDate", Rfc1123(entry.Changed));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string rel, string type, Uri address)
    {
        xml.WriteStartElement("link", AtomSpace);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address.AbsoluteUri);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, AtomSpace, Sound(text));

    private static void Plain(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Sound(text));

    private static string Iso(Instant at) => InstantPattern.ExtendedIso.Format(at);

    private static string Rfc1123(Instant at) => at.ToDateTimeUtc().ToString("r", CultureInfo.InvariantCulture);

    // XML has no place for some control characters, not even escaped.
    private static string Sound(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
            return text;
        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)))
            sound.Append(rune.ToString());
        return sound.ToString();
    }

    private static byte[] Write(Action<XmlWriter> content)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true }))
        {
            xml.WriteStartDocument();
            content(xml);
        }
        return bytes.ToArray();
    }
}
