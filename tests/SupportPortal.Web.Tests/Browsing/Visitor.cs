using System.Net;
using AngleSharp.Html.Parser;

namespace SupportPortal.Web.Tests.Browsing;

/// <summary>Somebody with a browser without scripts: goes to addresses, follows redirects, keeps cookies.</summary>
public sealed class Visitor(HttpClient client)
{
    /// <summary>For requests that no browser would send.</summary>
    public HttpClient Client { get; } = client;

    public Task<Page> GetAsync(string address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    public Task<Page> PostAsync(string address, HttpContent content) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = content });

    public async Task<Page> SendAsync(HttpRequestMessage request)
    {
        var response = await Client.SendAsync(request);
        for (var hops = 0; IsRedirect(response.StatusCode) && hops < 5; hops++)
        {
            var next = new Uri(response.RequestMessage!.RequestUri!, response.Headers.Location!);
            response = response.StatusCode == HttpStatusCode.RedirectKeepVerb ? await Client.PostAsync(next, request.Content) : await Client.GetAsync(next);
        }

        var document = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        return new Page(this, response, document);
    }

    private static bool IsRedirect(HttpStatusCode status) =>
        status is HttpStatusCode.Redirect or HttpStatusCode.SeeOther or HttpStatusCode.MovedPermanently or HttpStatusCode.RedirectKeepVerb;
}
