using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SupportPortal.Web.Tests.Browsing;

/// <summary>What came back, as a person finds their way in it: by words and labels.</summary>
public sealed partial class Page(Visitor visitor, HttpResponseMessage response, IHtmlDocument document)
{
    private readonly List<KeyValuePair<string, FormFile>> _files = [];

    public IHtmlDocument Document { get; } = document;

    public HttpResponseMessage Response { get; } = response;

    public int Status => (int)Response.StatusCode;

    /// <summary>Path and query.</summary>
    public string Address => Response.RequestMessage!.RequestUri!.PathAndQuery;

    public string Heading => Words(Document.QuerySelector("h1"));

    /// <summary>All words of the main part.</summary>
    public string Text => Words(Document.QuerySelector("main"));

    /// <summary>The lines of the error summary; a refusal is one line.</summary>
    public IReadOnlyList<string> Errors =>
        [.. Document.QuerySelectorAll(".error-summary li, .error-summary:not(:has(ul)) h2").Select(Words)];

    public Task<Page> FollowAsync(string link) => visitor.GetAsync(Resolved(Link(link).GetAttribute("href")!));

    public IElement Link(string words) => One(Document.QuerySelectorAll("a[href]").Where(link => Words(link) == words), $"link '{words}'");

    /// <summary>The control with a label, such as <c>Title</c>.</summary>
    public IElement Field(string label)
    {
        var found = One(Document.QuerySelectorAll("label").Where(one => Words(one) == label), $"label '{label}'");
        return found.GetAttribute("for") is { } id ? Document.GetElementById(id)! : found.QuerySelector("input, select, textarea")!;
    }

    public string? Value(string label) => Field(label) switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio" } box => box.IsChecked ? "on" : null,
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement text => text.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };

    /// <summary>Fills fields by label and presses the button; what is not named keeps what the page put in.</summary>
    public Task<Page> SubmitAsync(string button, params (string Label, string Value)[] fields)
    {
        foreach (var (label, value) in fields)
            Fill(Field(label), value);
        var pressed = One(Document.QuerySelectorAll("button").Where(one => Words(one) == button), $"button '{button}'");
        var form = pressed.Closest("form")!;
        var action = pressed.GetAttribute("formaction") ?? (form.GetAttribute("action") is { Length: > 0 } own ? own : Address);
        return form.GetAttribute("method") == "post"
            ? visitor.PostAsync(action, FormContent.Of(form, pressed, _files))
            : visitor.GetAsync($"{action.Split('?')[0]}?{new FormUrlEncodedContent(FormContent.FieldsOf(form, pressed)).ReadAsStringAsync().Result}");
    }

    /// <summary>Types into the search field and presses Enter.</summary>
    public Task<Page> SubmitSearchAsync(string words)
    {
        var form = One(Document.QuerySelectorAll("main form[role=search]"), "search");
        Fill(form.QuerySelector("input[type=search]")!, words);
        return visitor.GetAsync($"{form.GetAttribute("action")}?{new FormUrlEncodedContent(FormContent.FieldsOf(form, form)).ReadAsStringAsync().Result}");
    }

    /// <summary>Types into the search box that is on every page, and presses Enter.</summary>
    public Task<Page> FindAsync(string words)
    {
        var form = One(Document.QuerySelectorAll("header form[role=search]"), "search");
        Fill(form.QuerySelector("input[type=search]")!, words);
        return visitor.PostAsync(form.GetAttribute("action")!, FormContent.Of(form, form, []));
    }

    /// <summary>Chooses a file in the field with a label, beside those chosen before.</summary>
    public Page Choose(string label, FormFile file)
    {
        _files.Add(KeyValuePair.Create(Field(label).GetAttribute("name")!, file));
        return this;
    }

    /// <summary>Ticks one of several choices by its value, where the label is a whole card.</summary>
    public Page Tick(string name, string value)
    {
        ((IHtmlInputElement)Document.QuerySelector($"input[name='{name}'][value='{value}']")!).IsChecked = true;
        return this;
    }

    public Page Untick(string name, string value)
    {
        ((IHtmlInputElement)Document.QuerySelector($"input[name='{name}'][value='{value}']")!).IsChecked = false;
        return this;
    }

    /// <summary>The values that are ticked of several choices.</summary>
    public IEnumerable<string> Ticked(string name) =>
        Document.QuerySelectorAll<IHtmlInputElement>($"input[name='{name}']").Where(box => box.IsChecked).Select(box => box.Value);

    // A link such as "?version=2019" is one of this page.
    private string Resolved(string address) => new Uri(Response.RequestMessage!.RequestUri!, address).PathAndQuery;

    private static void Fill(IElement control, string value)
    {
        switch (control)
        {
            case IHtmlInputElement { Type: "checkbox" or "radio" } box: box.IsChecked = value == "on"; break;
            case IHtmlInputElement input: input.Value = value; break;
            case IHtmlTextAreaElement text: text.Value = value; break;
            case IHtmlSelectElement select: select.Value = value; break;
            default: throw new InvalidOperationException($"{control.LocalName} cannot be filled.");
        }
    }

    private IElement One(IEnumerable<IElement> found, string what) =>
        found.FirstOrDefault() ?? throw new InvalidOperationException($"No {what} on {Address} ({Response.StatusCode}): {Text}");

    private static string Words(IElement? element) => element is null ? "" : Spaces().Replace(element.TextContent, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
