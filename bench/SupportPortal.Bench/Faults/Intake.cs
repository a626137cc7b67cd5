using System.Net;
using System.Text.RegularExpressions;

namespace SupportPortal.Bench.Faults;

/// <summary>A customer who submits incidents by the pages of the intake, step by step.</summary>
internal sealed partial class Intake(Browser browser)
{
    /// <summary>Fills all steps up to the review.</summary>
    /// <param name="title">The title of the problem.</param>
    /// <param name="place">The place of the pack that is chosen among those offered, from 0.</param>
    /// <returns>The draft, or null when no pack is left.</returns>
    public async Task<Guid?> FillAsync(string title, int place = 0)
    {
        var begun = await browser.PostAsync("/incidents/new?product=windows-server&version=2022");
        if (!Guid.TryParse(Draft().Match(begun.Location).Groups["draft"].Value, out var draft))
            throw new UnexpectedAnswerException("begin", begun);
        await InsistAsync(draft, "problem", ("Form.HelpKind", "break-fix"), ("Form.Problems[0].Key", $"{Guid.Empty}"), ("Form.Problems[0].Title", title), ("Form.Problems[0].Description", "It stops a few hours after every restart."));
        if (!await ChoosePackAsync(draft, place))
            return null;
        await InsistAsync(draft, "severity", ("Form.Problems[0].Key", $"{Guid.Empty}"), ("Form.Problems[0].Severity", "C"));
        await InsistAsync(
            draft, "contacts", ("Form.Contacts[0].Name", "Anna"), ("Form.Contacts[0].Email", "anna@example.com"), ("Form.Way", "Email"),
            ("Form.Language", "en"), ("Form.Zone", "Europe/Warsaw"), ("Form.Done", "true"));
        return draft;
    }

    /// <summary>Chooses one of the packs that are offered, the first or one further down.</summary>
    /// <returns>Whether there is one.</returns>
    public async Task<bool> ChoosePackAsync(Guid draft, int place = 0)
    {
        // Between looking and choosing others may have used it up.
        for (var tries = 0; tries < 20; tries++)
        {
            var offered = Pack().Matches((await browser.GetAsync($"/incidents/new/{draft}/plan")).Body);
            if (offered.Count == 0)
                return false;
            var pack = offered[Math.Min(place, offered.Count - 1)].Groups["pack"].Value;
            if ((await browser.PostAsync($"/incidents/new/{draft}/plan", ("Form.Pack", pack))).Status == HttpStatusCode.Redirect)
                return true;
        }

        return false;
    }

    /// <summary>Submits the draft; it is acknowledged when the answer leads to the incident.</summary>
    /// <returns>The incident's number, or null when the pack was used up by others.</returns>
    public async Task<string?> SubmitAsync(Guid draft)
    {
        var answer = await browser.PostAsync($"/incidents/new/{draft}/review");
        if (Incident().Match(answer.Location) is { Success: true } acknowledged)
            return acknowledged.Groups["number"].Value.ToUpperInvariant();
        return answer.Status == HttpStatusCode.Conflict || answer.Location.EndsWith("/plan", StringComparison.Ordinal)
            ? null
            : throw new UnexpectedAnswerException("review", answer);
    }

    private async Task InsistAsync(Guid draft, string step, params (string Name, string Value)[] fields)
    {
        var answer = await browser.PostAsync($"/incidents/new/{draft}/{step}", fields);
        if (answer.Status != HttpStatusCode.Redirect || answer.IsSignIn)
            throw new UnexpectedAnswerException(step, answer);
    }

    [GeneratedRegex("/incidents/new/(?<draft>[0-9a-f-]{36})/", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Draft();

    [GeneratedRegex("name=\"Form.Pack\"[^>]* value=\"(?<pack>[0-9a-f-]{36})\"|value=\"(?<pack>[0-9a-f-]{36})\"[^>]* name=\"Form.Pack\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pack();

    [GeneratedRegex("^/incidents/(?<number>sp-[0-9]+)$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Incident();
}
