using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;

namespace SupportPortal.Web.Parts;

/// <summary>The picture itself, for parts that hold one.</summary>
internal static class Icon
{
    /// <summary>An <c>svg</c> that uses a symbol of the sprite, by its fingerprinted address.</summary>
    public static IHtmlContent Of(string name, HttpContext http)
    {
        var assets = http.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        var sprite = assets?["img/icons.svg"] ?? "img/icons.svg";
        return new HtmlString($"""<svg class="icon" aria-hidden="true"><use href="/{sprite}#i-{name}"/></svg>""");
    }
}
