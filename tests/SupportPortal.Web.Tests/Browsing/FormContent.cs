using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SupportPortal.Web.Tests.Browsing;

/// <summary>What a browser sends for a form: the fields that are not disabled, and the button that was pressed.</summary>
public static class FormContent
{
    public static IEnumerable<KeyValuePair<string, string>> FieldsOf(IElement form, IElement pressed) =>
        form.QuerySelectorAll("input[name], select[name], textarea[name]").Where(field => !field.HasAttribute("disabled"))
            .SelectMany(ValuesOf)
            .Concat(pressed.GetAttribute("name") is { } name ? [new(name, pressed.GetAttribute("value") ?? "")] : []);

    public static HttpContent Of(IElement form, IElement pressed, IEnumerable<KeyValuePair<string, FormFile>> files)
    {
        if (form.GetAttribute("enctype") != "multipart/form-data")
            return new FormUrlEncodedContent(FieldsOf(form, pressed));
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in FieldsOf(form, pressed))
            content.Add(new StringContent(value), name);
        foreach (var (name, file) in files)
            content.Add(new ByteArrayContent(file.Content), name, file.Name);
        return content;
    }

    private static IEnumerable<KeyValuePair<string, string>> ValuesOf(IElement field) => field switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? [new(box.Name!, box.Value)] : [],
        IHtmlInputElement { Type: "file" or "submit" or "button" } => [],
        IHtmlInputElement input => [new(input.Name!, input.Value)],
        IHtmlTextAreaElement text => [new(text.Name!, text.Value)],
        IHtmlSelectElement select => select.Options.Where(option => option.IsSelected).Select(option => KeyValuePair.Create(select.Name!, option.Value)),
        _ => [],
    };
}

/// <summary>A file as it is chosen in a form.</summary>
public sealed record FormFile(string Name, byte[] Content);
