using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Domain;
using SupportPortal.Web.Failures;
using SupportPortal.Web.Pages;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Refusals;

/// <summary>A refused deed shows the same page again: loaded afresh, what was typed kept, 409, the sentence on top, or at its field.</summary>
internal sealed class RefusalFilter(Reader reader) : IAsyncPageFilter
{
    /// <summary>Where the layout finds the sentence.</summary>
    public const string Key = "Refusal";

    /// <inheritdoc/>
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        // A page that cannot even be shown, or is not there for this person, is left to the failure pages.
        if (done.Exception is not RefusedException { Refusal: var refusal } || HttpMethods.IsGet(context.HttpContext.Request.Method)
            || FailureStatus.Of(refusal) != StatusCodes.Status409Conflict)
            return;
        if (context.HandlerInstance is ILoads page && !await page.LoadAsync(context.HttpContext.RequestAborted))
            return;
        done.ExceptionHandled = true;
        // What was refused may lead elsewhere by now: to the incident, or to the step that misses something.
        if ((context.HandlerInstance as ILoads)?.GoesTo is { } elsewhere)
        {
            done.Result = elsewhere;
            return;
        }
        done.Result = new PageResult { StatusCode = StatusCodes.Status409Conflict };
        if (context.HandlerInstance is PageModel model)
            Tell(model, refusal);
    }

    private void Tell(PageModel page, Refusal refusal)
    {
        var sentence = RefusalSentences.Of(refusal, reader);
        if ((page as ILoads)?.FieldOf(refusal) is { } field)
            page.ModelState.AddModelError(field, sentence);
        else
            page.ViewData[Key] = sentence;
    }
}
