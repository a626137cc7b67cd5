using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SupportPortal.Web.Parts;

/// <summary>
/// <c>&lt;input type="radio" choice="Form.Severity" value="A" chosen="…"&gt;</c>: one of several choices. What was ticked
/// before the page came back wins over what is stored.
/// </summary>
[HtmlTargetElement("input", Attributes = "choice", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoiceTagHelper : PartTagHelper
{
    /// <summary>The name under which it is posted.</summary>
    public string Choice { get; set; } = "";

    /// <summary>The value that it stands for.</summary>
    public string Value { get; set; } = "";

    /// <summary>Whether it is chosen when nothing was ticked yet.</summary>
    public bool Chosen { get; set; }

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("name", Choice);
        output.Attributes.SetAttribute("value", Value);
        if (Typed() is { } ticked ? ticked.Contains(Value) : Chosen)
            output.Attributes.SetAttribute(new TagHelperAttribute("checked"));
    }

    private string?[]? Typed() =>
        ViewContext.ModelState.TryGetValue(Choice, out var entry) ? entry.RawValue switch
        {
            string one => [one],
            string?[] several => several,
            _ => null,
        } : null;
}
