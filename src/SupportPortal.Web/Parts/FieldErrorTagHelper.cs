using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SupportPortal.Web.Parts;

/// <summary><c>&lt;field-error for="Form.Severity" /&gt;</c>: what is wrong with a group of choices; nothing when nothing is.</summary>
[HtmlTargetElement("field-error", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldErrorTagHelper : FieldPartTagHelper
{
    /// <summary>The property that the group fills.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new FieldState(For, ViewContext);
        FieldOrder.Of(ViewContext.HttpContext).Wrote(field.Name);
        output.TagName = null;
        output.Content.SetHtmlContent(All(Error(field)));
    }
}
