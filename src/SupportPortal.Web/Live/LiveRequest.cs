namespace SupportPortal.Web.Live;

/// <summary>Requests that a page makes by itself to stay up to date, without a person's doing.</summary>
internal static class LiveRequest
{
    /// <summary>Where the stream is.</summary>
    public const string Path = "/live";

    /// <summary>The header of a page that asks for itself again.</summary>
    public const string Header = "Live-Refresh";

    /// <summary>Whether a page asks by itself. Such a request neither keeps a session from ending nor takes away what a page has to say once.</summary>
    public static bool IsByItself(this HttpRequest request) =>
        request.Path == Path || (HttpMethods.IsGet(request.Method) && request.Headers.ContainsKey(Header));
}
