using Microsoft.AspNetCore.Mvc.Filters;

namespace SupportPortal.Web.Tests.Browsing;

/// <summary>Makes every page throw, in place of what could really go wrong.</summary>
public sealed class Throwing(Func<Exception?> make) : IAsyncResourceFilter
{
    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next) =>
        context.ActionDescriptor.DisplayName == "/Failure" || make() is not { } error ? next() : throw error;
}
