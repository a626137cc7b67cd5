using System.Text.Encodings.Web;
using System.Text.Unicode;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SupportPortal.Application.Writing;

/// <summary>
/// What people write in Markdown, as HTML, for pages, mails and feeds alike. No HTML in it gets through, links lead to http,
/// https and mailto only, and nothing is loaded from anywhere: an image is a link to it. What is not Markdown reads as it was typed.
/// </summary>
public static class Markup
{
    private static readonly string[] Schemes = [Uri.UriSchemeHttp, Uri.UriSchemeHttps, Uri.UriSchemeMailto];
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly MarkdownPipeline ForPages = Build(hardSpaces: false);
    private static readonly MarkdownPipeline ForMails = Build(hardSpaces: true);

    /// <summary>What somebody wrote to others, for a page, whose style sheet keeps spaces.</summary>
    /// <param name="text">The text as it was typed.</param>
    public static string ToHtml(string text) => Render(text, ForPages, _ => null);

    /// <summary>What somebody wrote to others, for a mail, which has no style sheet.</summary>
    /// <param name="text">The text as it was typed.</param>
    public static string ToMailHtml(string text) => Render(text, ForMails, _ => null);

    /// <summary>What an admin wrote for everybody: links may lead to the portal's own pages by their path.</summary>
    /// <param name="text">The text as it was typed.</param>
    /// <param name="origin">What the portal's own addresses begin with where they are read elsewhere; null within the portal.</param>
    public static string ToHtmlWithOwnLinks(string text, Uri? origin = null) =>
        Render(text, ForPages, path => !IsOwn(path) ? null : origin is null ? path : new Uri(origin, path).AbsoluteUri);

    /// <summary>The words without the marks, for a sentence that quotes them.</summary>
    /// <param name="text">The text as it was typed.</param>
    public static string ToText(string text)
    {
        var words = new StringWriter();
        var renderer = new HtmlRenderer(words) { EnableHtmlForBlock = false, EnableHtmlForInline = false, EnableHtmlEscape = false };
        ForPages.Setup(renderer);
        return Try(text.ReplaceLineEndings("\n"), ForPages, _ => null, renderer) ? words.ToString().Trim() : text;
    }

    private static MarkdownPipeline Build(bool hardSpaces) => new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseAutoLinks(new AutoLinkOptions { ValidPreviousCharacters = "*_~(\"'“”„«»[" })
        .UseSoftlineBreakAsHardlineBreak()
        .UsePreciseSourceLocation()
        .Use(new AsTyped(hardSpaces))
        .Build();

    private static string Render(string text, MarkdownPipeline pipeline, Func<string, string?> ownLink)
    {
        var lines = text.ReplaceLineEndings("\n");
        var html = new StringWriter();
        var renderer = new HtmlRenderer(html);
        pipeline.Setup(renderer);
        return Try(lines, pipeline, ownLink, renderer) ? html.ToString().TrimEnd('\n') : Plain(lines);
    }

    private static bool Try(string lines, MarkdownPipeline pipeline, Func<string, string?> ownLink, HtmlRenderer renderer)
    {
        if (MarkCount.IsTooMuch(lines))
            return false;
        try
        {
            renderer.Render(Parse(lines, pipeline, ownLink));
            return true;
        }
        catch (ArgumentException)
        {
            // Lists within lists, deeper than the parser follows.
            return false;
        }
    }

    private static string Plain(string lines) =>
        $"<p>{string.Join("<br>", lines.Trim('\n').Split('\n').Select(Encoder.Encode))}</p>";

    private static MarkdownDocument Parse(string lines, MarkdownPipeline pipeline, Func<string, string?> ownLink)
    {
        var document = Markdown.Parse(lines, pipeline);
        foreach (var link in document.Descendants<AutolinkInline>().ToList())
            link.ReplaceBy(Link(link));
        foreach (var link in document.Descendants<LinkInline>().ToList())
            Mend(link, lines, ownLink);
        // An alignment would be a style attribute, which the pages' content security policy refuses.
        foreach (var column in document.Descendants<Table>().SelectMany(table => table.ColumnDefinitions))
            column.Alignment = null;
        return document;
    }

    private static LinkInline Link(AutolinkInline link)
    {
        var plain = new LinkInline(link.IsEmail ? $"mailto:{link.Url}" : link.Url, "") { Span = link.Span, IsClosed = true };
        plain.AppendChild(new LiteralInline(link.Url));
        return plain;
    }

    private static void Mend(LinkInline link, string text, Func<string, string?> ownLink)
    {
        link.IsImage = false;
        if ((IsPage(link.Url) ? link.Url : ownLink(link.Url ?? "")) is { } address)
        {
            link.Url = address;
            link.GetAttributes().AddProperty("rel", "nofollow noopener noreferrer");
        }
        else
        {
            // Whoever reads it sees what was typed.
            link.ReplaceBy(new LiteralInline(text.Substring(link.Span.Start, link.Span.Length)), copyChildren: false);
        }
    }

    private static bool IsOwn(string address) =>
        address is ['/', ..] && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal);

    private static bool IsPage(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var page) && Schemes.Contains(page.Scheme);
}
