using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace SupportPortal.Web.Pages;

/// <summary>Loads a page that <see cref="ILoads"/> before its handler, or answers 404, or where to go instead.</summary>
internal sealed class LoadFilter : IAsyncPageFilter
{
    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerInstance is not ILoads page || (context.HandlerMethod is { } handler && !page.LoadsBefore(handler)))
            await next();
        else if (!await page.LoadAsync(context.HttpContext.RequestAborted))
            context.Result = new NotFoundResult();
        else if (page.GoesTo is { } elsewhere)
            context.Result = elsewhere;
        else
            await next();
    }
}
