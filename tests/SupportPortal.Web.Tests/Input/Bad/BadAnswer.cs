using System.Globalization;
using AngleSharp.Html.Parser;

namespace SupportPortal.Web.Tests.Input.Bad;

/// <summary>What an answer to nonsense must not be.</summary>
internal static class BadAnswer
{
    /// <summary>What is wrong with an answer; null when nothing is.</summary>
    public static string? FaultOf(HttpResponseMessage answer, string body)
    {
        var (code, type) = ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType);
        var status = code.ToString(CultureInfo.InvariantCulture);
        if (code >= 500)
            return status;
        // A request line that cannot be one, such as with NUL in it, does not come as far as the portal.
        if (code is 400 or 414 && body.Length == 0 && answer.Headers.ConnectionClose == true)
            return null;
        if (!answer.Headers.Contains("Content-Security-Policy"))
            return $"{status} without our headers";
        if (type == "text/html" && (body.Contains("<script>alert(7077)", StringComparison.OrdinalIgnoreCase) || body.Contains("<img src=x onerror", StringComparison.OrdinalIgnoreCase)))
            return "the page would run what was sent";
        if (answer.Headers.Location is { } elsewhere && elsewhere.OriginalString.Contains("elsewhere.example", StringComparison.Ordinal) && !elsewhere.OriginalString.StartsWith('/'))
            return $"sends people to {elsewhere}";
        return code >= 400 && answer.RequestMessage!.Method != HttpMethod.Head && type != "application/problem+json" ? WithoutWords(status, type, body) : null;
    }

    private static string? WithoutWords(string status, string? type, string body)
    {
        if (type != "text/html")
            return $"{status} as {type ?? "nothing"}";
        var main = new HtmlParser().ParseDocument(body).QuerySelector("main");
        return main?.QuerySelector("h1") is null || main.TextContent.Trim().Length < 30 ? $"{status} without words" : null;
    }
}
