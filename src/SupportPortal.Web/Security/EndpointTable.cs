using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.StaticAssets;

namespace SupportPortal.Web.Security;

/// <summary>Everything that can be asked over HTTP, with who may, read from the routes themselves.</summary>
public sealed class EndpointTable(EndpointDataSource endpoints, PageLoader pages)
{
    /// <summary>Anybody may.</summary>
    public const string Anonymous = nameof(Anonymous);

    /// <summary>The rows, by route; files of the site are left out.</summary>
    public async Task<IReadOnlyList<EndpointRow>> ReadAsync()
    {
        var rows = new List<EndpointRow>();
        foreach (var endpoint in endpoints.Endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null))
            rows.Add(await RowOfAsync(endpoint));
        return [.. rows.OrderBy(row => row.Route, StringComparer.Ordinal).ThenBy(row => row.Page, StringComparer.Ordinal)];
    }

    private async Task<EndpointRow> RowOfAsync(RouteEndpoint endpoint)
    {
        var route = "/" + endpoint.RoutePattern.RawText?.TrimStart('/');
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
            return new EndpointRow(route, endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [], PolicyOf(endpoint), null, []);
        var handlers = (await pages.LoadAsync(page, EndpointMetadataCollection.Empty)).HandlerMethods;
        // A page without a handler of its own is shown on GET.
        var verbs = handlers.Select(handler => handler.HttpMethod.ToUpperInvariant()).Append("GET").Distinct().Order(StringComparer.Ordinal);
        return new EndpointRow(route, [.. verbs], PolicyOf(endpoint), page.ViewEnginePath, [.. handlers.Select(handler => handler.MethodInfo.Name)]);
    }

    private static string PolicyOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
            ? Anonymous
            : endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy).LastOrDefault(policy => policy is not null) ?? Policies.SignedIn;
}
