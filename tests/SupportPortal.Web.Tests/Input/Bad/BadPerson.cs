using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using SupportPortal.Application.Demo;
using SupportPortal.Application.People;
using SupportPortal.Web.Security;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Input.Bad;

/// <summary>Somebody who sends nonsense to every address, and what came back that should not have.</summary>
internal sealed class BadPerson(PortalFactory portal, Func<HttpClient> connect, BadAddresses addresses, DemoAccount? account, int seed)
{
    private readonly Random _random = new(seed);
    private readonly Dictionary<string, List<BadForm>> _forms = [];
    private Account? _self;
    private HttpClient _client = connect();

    /// <summary>What was answered wrongly, a line each.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>How often each status came.</summary>
    public Dictionary<int, int> Statuses { get; } = [];

    /// <summary>Sends as many requests as are asked for, to each address in turn.</summary>
    public async Task AttackAsync(IReadOnlyList<EndpointRow> rows, int requests)
    {
        for (var i = 0; i < requests; i++)
        {
            // Some of what was sent may have ended the session, or changed the account.
            if (i % 40 == 0)
                await BeOneselfAsync();
            // Mostly where one may be; elsewhere the answer is the same for all.
            var row = i % 5 == 0 ? rows[i / 5 % rows.Count] : BadValues.Pick(_random, Own(rows));
            await SendAsync(string.Create(CultureInfo.InvariantCulture, $"{account?.Handle ?? "anybody"} {i}"), await MakeAsync(row));
        }
    }

    private List<EndpointRow> Own(IReadOnlyList<EndpointRow> rows) => [.. rows.Where(row =>
        row.Policy is EndpointTable.Anonymous || (account is not null && row.Policy is Policies.SignedIn) || account?.Roles.ToString() == row.Policy || (account == DemoAccounts.Admin && row.Policy == Policies.SupportEngineer))];

    private async Task<HttpRequestMessage> MakeAsync(EndpointRow row)
    {
        if (row.Verbs.Contains("POST") && _random.Next(4) > 0 && await FormAsync(row) is { } form)
            return Request(HttpMethod.Post, _random.Next(15) == 0 ? form.Address + (form.Address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + Query() : form.Address, form.Content(_random));
        var odd = _random.Next(4) == 0;
        var address = addresses.Fill(row.Route, _random, odd) + (odd && row.Route.Contains('{', StringComparison.Ordinal) ? "" : "?" + Query());
        return _random.Next(12) switch
        {
            0 => Request(HttpMethod.Post, address, new StringContent(new string('[', 10_000), Encoding.UTF8, "application/json")),
            1 => Request(new HttpMethod(BadValues.Pick(_random, ["HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "PROPFIND"])), address, null),
            2 => WithHeaders(Request(HttpMethod.Get, address, null)),
            _ => Request(HttpMethod.Get, address, null),
        };
    }

    // The form as it is shown now; what it was sent for may be over.
    private async Task<BadForm?> FormAsync(EndpointRow row)
    {
        if (!_forms.TryGetValue(row.Route, out var forms))
            _forms[row.Route] = forms = [];
        for (var tries = 0; tries < 3 && (forms.Count == 0 || _random.Next(3) == 0); tries++)
        {
            var address = addresses.Fill(row.Route, _random);
            using var answer = await _client.GetAsync(new Uri(address, UriKind.Relative));
            var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
            var found = BadForm.In(page, address).Where(form => !form.Address.StartsWith("/account/sign-out", StringComparison.Ordinal)).ToList();
            if (found.Count > 0)
                _forms[row.Route] = forms = found;
        }

        return forms.Count == 0 ? null : BadValues.Pick(_random, forms);
    }

    private string Query() => string.Join('&', Enumerable.Range(0, _random.Next(1, 4)).Select(_ =>
        $"{BadValues.Escape(Encoding.UTF8.GetBytes(BadValues.Pick(_random, ["q", "after", "page", "view", "product", "version", "returnUrl", "token", "role", "state", "from", "to", "id", "handler", "back", "severity", "plan", "name", "by", "what", "sent", "culture", "Form.Text", "q[0]", "seen"])))}={BadValues.Escape(BadValues.NextShort(_random))}"));

    private HttpRequestMessage WithHeaders(HttpRequestMessage request)
    {
        var name = BadValues.Pick(_random, ["Accept-Language", "Accept", "Accept-Encoding", "User-Agent", "Cookie", "If-None-Match", "If-Modified-Since", "Range", "Origin", "Referer", "X-Forwarded-For", "X-HTTP-Method-Override", "Sec-Fetch-Site", "Authorization"]);
        var value = new string([.. Encoding.Latin1.GetString(BadValues.NextShort(_random)).Where(c => c is >= ' ' and < '\u007f')]);
        request.Headers.TryAddWithoutValidation(name, name == "Cookie" ? $"session={value}; said={value}; antiforgery={value}" : value);
        return request;
    }

    private static HttpRequestMessage Request(HttpMethod verb, string address, HttpContent? content) =>
        new(verb, new Uri(address, UriKind.Relative)) { Content = content };

    private async Task SendAsync(string which, HttpRequestMessage request)
    {
        var (what, sent) = ($"{which}: {request.Method} {request.RequestUri}", request.Content is null ? "" : await request.Content.ReadAsStringAsync());
        try
        {
            using var answer = await _client.SendAsync(request);
            var status = (int)answer.StatusCode;
            Statuses[status] = Statuses.GetValueOrDefault(status) + 1;
            if (BadAnswer.FaultOf(answer, await answer.Content.ReadAsStringAsync()) is { } fault)
                Faults.Add($"{Cut(what)}: {fault} {Cut(sent)}");
        }
        catch (HttpRequestException broken)
        {
            Faults.Add($"{Cut(what)}: {broken.Message} {broken.InnerException?.Message} {Cut(sent)}");
        }
    }

    private async Task BeOneselfAsync()
    {
        if (account is null)
        {
            Leave();
            return;
        }

        await using (var db = portal.Store.Open())
        {
            _self ??= await db.Users.AsNoTracking().SingleAsync(person => person.Id == account.Id);
            await db.Users.Where(person => person.Id == account.Id).ExecuteUpdateAsync(set => set
                .SetProperty(person => person.Roles, _self.Roles).SetProperty(person => person.PasswordHash, _self.PasswordHash).SetProperty(person => person.DisabledAt, (Instant?)null));
        }

        if ((await _client.GetAsync(new Uri("/account", UriKind.Relative))).IsSuccessStatusCode)
            return;
        Leave();
        var signIn = await new Visitor(_client).GetAsync("/account/sign-in");
        await signIn.SubmitAsync("Sign in", ("E-mail", account.Email), ("Password", DemoAccounts.Password));
    }

    // Tokens in forms are for one browser.
    private void Leave()
    {
        _forms.Clear();
        _client = connect();
    }

    private static string Cut(string text) => text.Length <= 1_500 ? text : text[..1_500] + "…";
}
