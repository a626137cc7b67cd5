using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SupportPortal.Web.Input;

/// <summary>
/// The button <em>Preview</em> of any form: the page is shown again with everything that was typed, and the handler is not
/// asked, so that nothing is checked and nothing sent.
/// </summary>
internal sealed class Previewing : IAsyncPageFilter
{
    /// <summary>The name under which the button says what it wants to see.</summary>
    public const string Field = "preview";

    /// <summary>The text that is to be shown in a field's preview; null when none is asked for.</summary>
    /// <param name="request">The request.</param>
    /// <param name="field">The field's name.</param>
    public static string? Wanted(HttpRequest request, string field) =>
        request.HasFormContentType && request.Form[Field] == field ? CleanText.Of(request.Form[field].ToString()) : null;

    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        // A form that could not be read leads to a page that takes none.
        var request = context.HttpContext.Request;
        if (context.HandlerMethod is null || !HttpMethods.IsPost(request.Method) || !request.HasFormContentType || !request.Form.ContainsKey(Field))
            return next();
        foreach (var (_, entry) in context.ModelState)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Skipped;
        }
        context.Result = new PageResult();
        return Task.CompletedTask;
    }
}
