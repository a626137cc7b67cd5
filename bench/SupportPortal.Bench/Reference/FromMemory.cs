using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SupportPortal.Bench.Reference;

/// <summary>
/// What a page is compared with: the same view, signed in, with what it shows from memory, and the same SQL through
/// ADO.NET. A request with the header <c>Bench: keep</c> is served as always, and what it loaded is kept; one with
/// <c>Bench: reference</c> shows that again.
/// </summary>
internal sealed class FromMemory : IAsyncPageFilter
{
    private static readonly ConcurrentDictionary<string, (IReadOnlyList<(FieldInfo Field, object? Value)> Model, IReadOnlyList<HeardCommand> Sql)> Kept = new();

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (address, page) = (context.HttpContext.Request.GetEncodedPathAndQuery(), (PageModel)context.HandlerInstance);
        switch (context.HttpContext.Request.Headers["Bench"].ToString())
        {
            case "keep":
                var sql = HeardSql.Keep();
                await next();
                Kept[address] = ([.. FieldsOf(page).Select(field => (field, field.GetValue(page)))], [.. sql]);
                break;
            case "reference":
                var (model, commands) = Kept[address];
                foreach (var (field, value) in model)
                    field.SetValue(page, value);
                await HeardSql.RunAsync(commands);
                context.Result = page.Page();
                break;
            default:
                await next();
                break;
        }
    }

    // What the page's properties hold; what it was constructed with is each request's own.
    private static IEnumerable<FieldInfo> FieldsOf(PageModel page)
    {
        for (var type = page.GetType(); type != typeof(PageModel); type = type.BaseType!)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (field.Name.EndsWith("k__BackingField", StringComparison.Ordinal))
                    yield return field;
            }
        }
    }
}
