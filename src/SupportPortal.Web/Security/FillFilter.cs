using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Security;

/// <summary>Puts a <see cref="FilledForm"/> where the fields of a page look first for what they show.</summary>
internal sealed class FillFilter : IPageFilter
{
    /// <inheritdoc/>
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    /// <inheritdoc/>
    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
    }

    /// <inheritdoc/>
    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        if (context.HttpContext.Features.Get<FilledForm>() is not { } form || context.Result is not PageResult)
            return;
        foreach (var field in form.Kept.Fields.GroupBy(field => field.Key, field => CleanText.Of(field.Value)))
        {
            var values = new StringValues([.. field]);
            context.ModelState.SetModelValue(field.Key, values.ToArray(), values.ToString());
            // Nothing is wrong with it; it has not been looked at.
            context.ModelState.MarkFieldSkipped(field.Key);
        }
    }
}
