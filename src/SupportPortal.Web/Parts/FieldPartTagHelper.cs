using Microsoft.AspNetCore.Html;

namespace SupportPortal.Web.Parts;

/// <summary>A part that can say what is wrong with a field.</summary>
public abstract class FieldPartTagHelper : PartTagHelper
{
    /// <summary>The paragraph with a field's error, or null.</summary>
    private protected IHtmlContent? Error(FieldState field) => field.Error is not { } error ? null
        : Tag("p", "error", All(Icon("alert"), Tag("span", null, All(Hidden(T("Error:") + " "), Text(error)))), ("id", field.ErrorId));
}
