using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using NodaTime.Text;

namespace SupportPortal.Web.Parts;

/// <summary>The control inside a field; what was typed comes back into it when the form was refused.</summary>
internal sealed class FieldControl(IHtmlGenerator html, ViewContext view, ModelExpression model, Dictionary<string, object?> attributes)
{
    /// <summary>The choices of a select.</summary>
    public IEnumerable<SelectListItem>? Items { get; init; }

    /// <summary>The first line of a select.</summary>
    public string? Choose { get; init; }

    /// <summary>The control of a kind.</summary>
    public IHtmlContent Of(FieldKind kind) => kind switch
    {
        FieldKind.Check => Check(),
        FieldKind.Select => Styled(html.GenerateSelect(view, model.ModelExplorer, Choose, model.Name, Items ?? [], allowMultiple: false, attributes)),
        FieldKind.Text or FieldKind.Markdown => Styled(html.GenerateTextArea(view, model.ModelExplorer, model.Name, 4, 0, attributes)),
        FieldKind.Password => Styled(html.GeneratePassword(view, model.ModelExplorer, model.Name, null, attributes)),
        FieldKind.File => File(),
        _ => Line(TypeOf(kind)),
    };

    private static string TypeOf(FieldKind kind) => kind switch
    {
        FieldKind.Email => "email",
        FieldKind.Telephone => "tel",
        FieldKind.Date => "date",
        FieldKind.Time => "time",
        FieldKind.DateTime => "datetime-local",
        // A number field loses what is no number; a line keeps it, so that it can be corrected.
        _ => "text",
    };

    private TagBuilder Line(string type)
    {
        var line = Styled(html.GenerateTextBox(view, model.ModelExplorer, model.Name, Written(model.Model), null, attributes));
        line.MergeAttribute("type", type, replaceExisting: !attributes.ContainsKey("type"));
        return line;
    }

    private static object? Written(object? value) => value switch
    {
        LocalDate date => LocalDatePattern.Iso.Format(date),
        LocalTime time => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(time),
        LocalDateTime both => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm").Format(both),
        _ => value,
    };

    private IHtmlContent Check()
    {
        MendTick(view.ViewData.TemplateInfo.GetFullHtmlFieldName(model.Name));
        var box = html.GenerateCheckBox(view, model.ModelExplorer, model.Name, model.Model as bool?, attributes);
        var off = html.GenerateHiddenForCheckbox(view, model.ModelExplorer, model.Name);
        box.Attributes.Remove("class");
        return new HtmlContentBuilder().AppendHtml(box).AppendHtml(off);
    }

    // The generator throws at a posted value that is neither true nor false; the field's error stays.
    private void MendTick(string name)
    {
        if (view.ModelState.TryGetValue(name, out var posted) && posted.RawValue is { } value
            && !bool.TryParse(value as string ?? (value as IEnumerable<string>)?.FirstOrDefault(), out _))
            view.ModelState.SetModelValue(name, bool.FalseString, posted.AttemptedValue);
    }

    private TagBuilder File()
    {
        var file = Styled(html.GenerateTextBox(view, model.ModelExplorer, model.Name, null, null, attributes));
        file.MergeAttribute("type", "file", replaceExisting: true);
        file.Attributes.Remove("value");
        if (model.ModelExplorer.ModelType.IsAssignableTo(typeof(System.Collections.IEnumerable)))
            file.MergeAttribute("multiple", "multiple");
        return file;
    }

    private static TagBuilder Styled(TagBuilder control)
    {
        control.Attributes["class"] = "input";
        return control;
    }
}
