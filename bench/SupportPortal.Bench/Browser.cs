using System.Net;
using System.Text.RegularExpressions;
using SupportPortal.Application.Demo;

namespace SupportPortal.Bench;

/// <summary>
/// Somebody at the portal over HTTP: cookies are kept, a form's token is taken from the page before, and redirects are
/// told, not followed. With several nodes each request goes to the next one, as behind a proxy; one that is gone is
/// passed over, with the same form.
/// </summary>
internal sealed partial class Browser(params IReadOnlyList<Uri> nodes) : IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { CookieContainer = new(), AllowAutoRedirect = false })
    {
        Timeout = TimeSpan.FromSeconds(30),
    };

    private string _token = "";
    private int _requests;

    public async Task<Browser> SignInAsync(string email)
    {
        await GetAsync("/account/sign-in");
        var answer = await PostAsync("/account/sign-in", ("Form.Email", email), ("Form.Password", DemoAccounts.Password));
        return answer.Status == HttpStatusCode.Redirect ? this : throw new InvalidOperationException($"{email} cannot sign in: {answer.Status}");
    }

    /// <param name="address">Path and query.</param>
    /// <param name="bench">What the header <c>Bench</c> asks for; see <see cref="Reference.FromMemory"/>.</param>
    public Task<Answer> GetAsync(string address, string bench = "") => AskAsync(async node =>
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(node, address));
        request.Headers.Add("Bench", bench);
        return await _client.SendAsync(request);
    });

    /// <summary>Posts a form with the token of the last page that had one.</summary>
    public Task<Answer> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        var all = fields.Append((Name: "__RequestVerificationToken", Value: _token)).Select(field => KeyValuePair.Create(field.Name, field.Value)).ToList();
        return AskAsync(async node =>
        {
            using var form = new FormUrlEncodedContent(all);
            return await _client.PostAsync(new Uri(node, address), form);
        });
    }

    public void Dispose() => _client.Dispose();

    private async Task<Answer> AskAsync(Func<Uri, Task<HttpResponseMessage>> ask)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await ReadAsync(() => ask(nodes[_requests++ % nodes.Count]));
            }
            catch (HttpRequestException) when (tries < nodes.Count)
            {
                // The next node.
            }
        }
    }

    private async Task<Answer> ReadAsync(Func<Task<HttpResponseMessage>> ask)
    {
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        using var response = await ask();
        var body = await response.Content.ReadAsStringAsync();
        if (response.IsSuccessStatusCode && Token().Match(body) is { Success: true } found)
            _token = found.Groups["token"].Value;
        return new Answer(
            response.StatusCode, response.Headers.Location?.OriginalString ?? "", response.Headers.RetryAfter?.Delta, body,
            System.Diagnostics.Stopwatch.GetElapsedTime(started));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"(?<token>[^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
