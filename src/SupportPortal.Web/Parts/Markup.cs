using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SupportPortal.Web.Parts;

/// <summary>Markdown as admins write it, as HTML: no HTML in it gets through, and links lead to pages only.</summary>
public static class Markup
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().Build();

    /// <summary>Renders it.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="origin">What the portal's own addresses begin with where they are read elsewhere; null within the portal.</param>
    public static string ToHtml(string markdown, Uri? origin = null)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Max(heading.Level, 2);
        foreach (var link in document.Descendants<LinkInline>().ToList())
            Mend(link, origin);
        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsPage(link.Url)).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
        return document.ToHtml(Pipeline);
    }

    private static void Mend(LinkInline link, Uri? origin)
    {
        link.IsImage = false;
        if (IsOwn(link.Url))
            link.Url = origin is null ? link.Url : new Uri(origin, link.Url).AbsoluteUri;
        else if (IsPage(link.Url))
            link.GetAttributes().AddProperty("rel", "noopener noreferrer");
        else
            link.Url = "";
    }

    private static bool IsOwn(string? address) =>
        address is ['/', ..] && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal);

    private static bool IsPage(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var page)
        && (page.Scheme == Uri.UriSchemeHttps || page.Scheme == Uri.UriSchemeHttp || page.Scheme == Uri.UriSchemeMailto);
}
