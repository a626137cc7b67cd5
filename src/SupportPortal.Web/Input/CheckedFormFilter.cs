using FluentValidation;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SupportPortal.Web.Input;

/// <summary>
/// Checks the shape of a posted <c>Form</c> with its validator, and shows the page again with 422 when something is
/// wrong; a handler sees forms that are right.
/// </summary>
internal sealed class CheckedFormFilter : IAsyncPageFilter
{
    /// <summary>The property of a page that holds its form, and the prefix of the fields' names.</summary>
    public const string Form = "Form";

    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!HttpMethods.IsPost(context.HttpContext.Request.Method) || context.HandlerMethod is null)
        {
            await next();
            return;
        }
        if (!context.HandlerMethod.MethodInfo.IsDefined(typeof(WhileTypingAttribute), inherit: false))
            await CheckAsync(context);
        if (context.ModelState.IsValid)
            await next();
        else
            context.Result = new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }

    private static async Task CheckAsync(PageHandlerExecutingContext context)
    {
        var http = context.HttpContext;
        if (context.HandlerInstance.GetType().GetProperty(Form)?.GetValue(context.HandlerInstance) is not { } form)
            return;
        // A page can have a second, small form with a handler of its own, which has a name; an empty form is checked.
        if (context.HandlerMethod?.Name is not null && !WasPosted(http.Request))
            return;
        if (http.RequestServices.GetService(typeof(IValidator<>).MakeGenericType(form.GetType())) is not IValidator validator)
            return;
        var result = await validator.ValidateAsync(new ValidationContext<object>(form), http.RequestAborted);
        // What could not be read is told once: that it is missing too would be wrong.
        var unread = context.ModelState.Where(field => field.Value is { Errors.Count: > 0 }).Select(field => field.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var wrong in result.Errors.Where(wrong => !unread.Contains($"{Form}.{wrong.PropertyName}")))
            context.ModelState.AddModelError($"{Form}.{wrong.PropertyName}", wrong.ErrorMessage);
    }

    private static bool WasPosted(HttpRequest request) =>
        request.HasFormContentType && (request.Form.Keys.Concat(request.Form.Files.Select(file => file.Name)))
            .Any(name => name.StartsWith($"{Form}.", StringComparison.OrdinalIgnoreCase));
}
