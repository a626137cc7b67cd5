using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SupportPortal.Web.Parts;

/// <summary><c>&lt;error-summary /&gt;</c>: what is wrong with a form, each line a link to its field. The layout has it.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : PartTagHelper
{
    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var order = FieldOrder.Of(ViewContext.HttpContext);
        var wrong = ViewContext.ModelState
            .SelectMany(field => field.Value!.Errors.Select(error => (Field: field.Key, Message: error.ErrorMessage)))
            .OrderBy(error => order.PlaceOf(error.Field)).ToList();
        if (wrong.Count == 0)
        {
            output.SuppressOutput();
            return;
        }
        Become(output, "div", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Content.SetHtmlContent(All(
            Tag("h2", null, Text(Title(wrong))),
            wrong is [{ Field: "" }] ? null : Tag("ul", null, All(wrong.Select(error => Line(error.Field, error.Message)))),
            KeptWords.Of(ViewContext.HttpContext) is { Length: > 0 } kept ? Tag("p", "small", Text(kept)) : null));
    }

    // What is wrong with the whole form needs no list under a title.
    private static string Title(List<(string Field, string Message)> wrong) => wrong switch
    {
        [{ Field: "", Message: var message }] => message,
        _ => TCount("One thing needs another look|{0} things need another look", wrong.Count),
    };

    private static TagBuilder Line(string field, string message) =>
        Tag("li", null, field.Length == 0 ? Text(message)
            : Tag("a", null, Text(message), ("href", $"#{TagBuilder.CreateSanitizedId(field, "_")}")));
}
