using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SupportPortal.Application.Writing;
using SupportPortal.Web.Input;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Parts;

/// <summary>
/// <c>&lt;field for="Form.Title" label="Title" hint="…" /&gt;</c>: label, hint, error and control, tied together for
/// listeners. Attributes that are not its own go to the control. What stands inside comes after the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "for")]
public sealed class FieldTagHelper(IHtmlGenerator html, Reader reader) : FieldPartTagHelper
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

    /// <summary>What a preview of an admin's Markdown fills in first, such as numbers; links may lead to the portal's own pages then.</summary>
    public Func<string, string>? Fill { get; set; }

    /// <summary>Whether files are listed before they are sent, dropped on the form and pasted, and go up with their progress.</summary>
    public bool Attach { get; set; }

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var field = new FieldState(For, ViewContext);
        FieldOrder.Of(ViewContext.HttpContext).Wrote(field.Name);
        if (Attach)
            AttachedFiles.Prepare(ViewContext.HttpContext, output, reader);
        var control = new FieldControl(html, ViewContext, For, Attributes(field, output)) { Items = Items, Choose = Choose };
        var hint = Hint is null ? null : Tag("p", "hint", Text(Hint), ("id", field.HintId));
        var inside = await output.GetChildContentAsync();
        Become(output, "div", KindOf() == FieldKind.Markdown ? "field writing" : "field");
        output.Content.SetHtmlContent(KindOf() == FieldKind.Check
            ? All(Error(field), Tag("label", "check", All(control.Of(FieldKind.Check), Tag("span", null, Text(Label)))), hint, inside)
            : All(Tag("label", "label", Text(Label), ("for", field.Id)), hint, Error(field), KindOf() == FieldKind.Markdown ? Writing(field, control.Of(FieldKind.Markdown)) : control.Of(KindOf()), Attach ? AttachedFiles.List() : null, inside));
    }

    // The preview stands above what is typed; without a script the form brings it, and nothing is sent.
    private IHtmlContent Writing(FieldState field, IHtmlContent control)
    {
        Modules.Of(ViewContext.HttpContext).Need("writing");
        var preview = Previewing.Wanted(ViewContext.HttpContext.Request, field.Name);
        var button = Tag("button", "btn btn-small", All(Icon("eye"), Text(T("[verb] Preview"))),
            ("name", Previewing.Field), ("value", field.Name), ("formnovalidate", ""), ("data-failed-text", T("The preview could not be had. Try again.")));
        return All(
            Tag("section", "preview", preview is null ? null : All(Tag("div", "prose", new HtmlString(Render(preview))), Again()),
                [("id", $"{field.Id}-preview"), ("aria-label", T("[noun] Preview")), ("tabindex", "-1"), preview is null ? ("hidden", "") : ("autofocus", "")]),
            control,
            Tag("div", "row tight", All(button, FormattingHelp.Content())));
    }

    private string Render(string text) => Fill is null ? Markup.ToHtml(text) : Markup.ToHtmlWithOwnLinks(Fill(text));

    private TagBuilder? Again() =>
        KeptWords.Again([.. ViewContext.HttpContext.Request.Form.Files.Select(file => file.FileName).Where(name => name.Length > 0)]) is { Length: > 0 } again ? Tag("p", "hint", Text(again)) : null;

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
