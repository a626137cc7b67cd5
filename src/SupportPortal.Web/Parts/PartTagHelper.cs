using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SupportPortal.Web.Parts;

/// <summary>A part of the visual language, as a tag of its own.</summary>
public abstract class PartTagHelper : TagHelper
{
    /// <summary>The page that is being written.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>A symbol of <c>img/icons.svg</c> by its fingerprinted address: decorative, a word stands beside it.</summary>
    protected IHtmlContent Icon(string name)
    {
        var assets = ViewContext.HttpContext.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        var use = new TagBuilder("use");
        use.Attributes["href"] = $"/{assets?["img/icons.svg"] ?? "img/icons.svg"}#i-{name}";
        return Tag("svg", "icon", use, ("aria-hidden", "true"));
    }

    /// <summary>A tag with a class, one thing inside, and attributes.</summary>
    protected static TagBuilder Tag(string name, string? css, IHtmlContent? inside = null, params (string Name, string Value)[] attributes)
    {
        var tag = new TagBuilder(name);
        if (css is not null)
            tag.AddCssClass(css);
        foreach (var (attribute, value) in attributes)
            tag.Attributes[attribute] = value;
        if (inside is not null)
            tag.InnerHtml.AppendHtml(inside);
        return tag;
    }

    /// <summary>Text as content.</summary>
    protected static IHtmlContent Text(string text) => new HtmlContentBuilder().Append(text);

    /// <summary>Several things, one after another.</summary>
    protected static IHtmlContent All(params IEnumerable<IHtmlContent?> parts)
    {
        var all = new HtmlContentBuilder();
        foreach (var part in parts.OfType<IHtmlContent>())
            all.AppendHtml(part);
        return all;
    }

    /// <summary>Words for listeners only.</summary>
    protected static IHtmlContent Hidden(string words) => Tag("span", "hidden", Text(words));

    /// <summary>Makes the output this tag, keeping the page's own classes and attributes.</summary>
    protected static void Become(TagHelperOutput output, string name, string css)
    {
        output.TagName = name;
        output.TagMode = TagMode.StartTagAndEndTag;
        var own = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", own is null ? css : $"{css} {own}");
    }
}
