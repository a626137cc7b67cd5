using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SupportPortal.Web.Parts;

/// <summary><c>&lt;email address="…" /&gt;</c>: an e-mail address that breaks after its @ where the line is too short for it.</summary>
[HtmlTargetElement("email", TagStructure = TagStructure.WithoutEndTag)]
public sealed class EmailTagHelper : PartTagHelper
{
    private static readonly HtmlString Break = new("<wbr>");

    /// <summary>The address; none for an account that was deleted.</summary>
    public string? Address { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var address = Address ?? "";
        var domain = address.LastIndexOf('@') + 1;
        output.TagName = null;
        output.Content.SetHtmlContent(All(Text(address[..domain]), Break, Text(address[domain..])));
    }
}
