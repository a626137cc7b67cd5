using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SupportPortal.Web.Failures;

namespace SupportPortal.Web.Pages;

/// <summary>Shows a request that ended badly. It needs nothing that could be down.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class FailureModel : PageModel
{
    public Failure Failure => HttpContext.Features.Get<Failure>()
        ?? new Failure(StatusCodes.Status404NotFound, null, "/", null, HttpContext.TraceIdentifier);

    // An address such as //elsewhere would send what was typed to somebody else.
    public string Address => Url.IsLocalUrl(Failure.Address) ? Failure.Address : "/";

    public IEnumerable<(string Name, string? Value)> Kept =>
        from posted in Failure.Posted ?? FormCollection.Empty
        where !IsSecret(posted.Key)
        from value in posted.Value
        select (posted.Key, value);

    public IEnumerable<string> Secrets => Failure.Posted?.Keys.Where(IsSecret) ?? [];

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) =>
        Response.StatusCode = Failure.Status;

    private static bool IsSecret(string name) => name.Contains("password", StringComparison.OrdinalIgnoreCase);
}
