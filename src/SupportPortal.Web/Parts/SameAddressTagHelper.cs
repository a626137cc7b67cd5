using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SupportPortal.Web.Parts;

/// <summary>
/// A form that names no place is sent to the address of its page. After another button of the page was answered in place,
/// that address names the other button's handler, which this one must not reach.
/// </summary>
[HtmlTargetElement("form", Attributes = "method")]
public sealed class SameAddressTagHelper : TagHelper
{
    private const string Handler = "handler";

    /// <summary>Where the form is written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        if (!request.Query.ContainsKey(Handler) || context.AllAttributes.Any(NamesPlace))
            return;
        var rest = QueryString.Create(request.Query.Where(part => !string.Equals(part.Key, Handler, StringComparison.OrdinalIgnoreCase)));
        output.Attributes.SetAttribute("action", request.PathBase.Add(request.Path).ToUriComponent() + rest.ToUriComponent());
    }

    private static bool NamesPlace(TagHelperAttribute attribute) =>
        attribute.Name == "action" || attribute.Name.StartsWith("asp-", StringComparison.OrdinalIgnoreCase);
}
