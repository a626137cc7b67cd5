using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SupportPortal.Web.Parts;

/// <summary>
/// <c>&lt;field for="Form.Title" label="Title" hint="…" /&gt;</c>: label, hint, error and control, tied together for
/// listeners. Attributes that are not its own go to the control. What stands inside comes after the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "for")]
public sealed class FieldTagHelper(IHtmlGenerator html) : FieldPartTagHelper
{
    /// <summary>The property that the field fills.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>What is asked.</summary>
    public string Label { get; set; } = "";

    /// <summary>How to answer, if that needs saying.</summary>
    public string? Hint { get; set; }

    /// <summary>The control; by default it follows from the property.</summary>
    public FieldKind Kind { get; set; }

    /// <summary>The choices of a select.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The first line of a select, which chooses nothing.</summary>
    public string? Choose { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var field = new FieldState(For, ViewContext);
        FieldOrder.Of(ViewContext.HttpContext).Wrote(field.Name);
        var control = new FieldControl(html, ViewContext, For, Attributes(field, output)) { Items = Items, Choose = Choose };
        var hint = Hint is null ? null : Tag("p", "hint", Text(Hint), ("id", field.HintId));
        var inside = await output.GetChildContentAsync();
        Become(output, "div", "field");
        output.Content.SetHtmlContent(KindOf() == FieldKind.Check
            ? All(Error(field), Tag("label", "check", All(control.Of(FieldKind.Check), Tag("span", null, Text(Label)))), hint, inside)
            : All(Tag("label", "label", Text(Label), ("for", field.Id)), hint, Error(field), control.Of(KindOf()), inside));
    }

    private FieldKind KindOf() => Kind != FieldKind.Auto ? Kind
        : Items is not null ? FieldKind.Select
        : (Nullable.GetUnderlyingType(For.ModelExplorer.ModelType) ?? For.ModelExplorer.ModelType) switch
        {
            var type when type == typeof(bool) => FieldKind.Check,
            var type when type == typeof(LocalDate) => FieldKind.Date,
            var type when type == typeof(LocalTime) => FieldKind.Time,
            var type when type == typeof(LocalDateTime) => FieldKind.DateTime,
            var type when type.IsAssignableTo(typeof(IFormFile)) || type.IsAssignableTo(typeof(IEnumerable<IFormFile>)) => FieldKind.File,
            _ => FieldKind.Line,
        };

    private Dictionary<string, object?> Attributes(FieldState field, TagHelperOutput output)
    {
        var attributes = output.Attributes.Where(own => own.Name != "class").ToDictionary(own => own.Name, own => own.Value is IHtmlContent value ? value.ToString() : own.Value);
        foreach (var name in attributes.Keys)
            output.Attributes.RemoveAll(name);
        string?[] describedBy = [Hint is null ? null : field.HintId, field.Error is null ? null : field.ErrorId];
        if (describedBy.Any(id => id is not null))
            attributes["aria-describedby"] = string.Join(' ', describedBy.OfType<string>());
        if (field.Error is not null)
            attributes["aria-invalid"] = "true";
        return attributes;
    }
}
