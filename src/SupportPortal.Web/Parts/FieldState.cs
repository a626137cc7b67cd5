using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace SupportPortal.Web.Parts;

/// <summary>What a field is called, and what is wrong with it.</summary>
internal sealed class FieldState(ModelExpression expression, ViewContext view)
{
    /// <summary>The name under which it is posted.</summary>
    public string Name { get; } = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);

    /// <summary>The id of its control.</summary>
    public string Id => TagBuilder.CreateSanitizedId(Name, "_");

    /// <summary>The id of its hint.</summary>
    public string HintId => $"{Id}-hint";

    /// <summary>The id of its error.</summary>
    public string ErrorId => $"{Id}-error";

    /// <summary>The first thing that is wrong, or null.</summary>
    public string? Error => view.ModelState.TryGetValue(Name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
}
