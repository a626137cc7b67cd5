using System.Globalization;
using Microsoft.Extensions.Options;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Replies;
using SupportPortal.Domain.Replies;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Replies;

/// <summary>Finds canned replies by what an engineer typed of their names, and fills one in for an incident.</summary>
public sealed class CannedTexts(ReadReplies read, Reader reader, IOptions<PortalOptions> portal, IHttpContextAccessor http)
{
    // More names than these are no help.
    private const int MostNamed = 5;

    /// <summary>The replies that are called so; else those with all of these words in their names. The engineer's own language comes first.</summary>
    /// <param name="name">A name in the engineer's language, or in any, or some words of it.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<IReadOnlyList<CannedReply>> FindAsync(string name, CancellationToken cancel)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return [];
        var offered = await read.OfferedAsync(reader.Language, cancel);
        Func<CannedReply, bool>[] ways =
        [
            reply => IsCalled(reply.In(reader.Language), name), reply => reply.Texts.Any(text => IsCalled(text, name)),
            reply => Has(reply.In(reader.Language), words), reply => reply.Texts.Any(text => Has(text, words)),
        ];
        return ways.Select(way => offered.Where(way).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];
    }

    /// <summary>What is said when not exactly one was found.</summary>
    /// <param name="name">What was typed.</param>
    /// <param name="found">What was found.</param>
    public string WhyNot(string name, IReadOnlyList<CannedReply> found) => found.Count switch
    {
        0 when string.IsNullOrWhiteSpace(name) => T("Choose a reply from the list"),
        0 => T("No reply has this in its name. Choose one from the list"),
        <= MostNamed => T("Several replies have this in their names. Choose one: {0}", string.Join("; ", found.Select(reply => reply.In(reader.Language).Name))),
        _ => TCount("{0} reply has this in its name. Type more of the name|{0} replies have this in their names. Type more of the name", found.Count),
    };

    /// <summary>The text of a reply in the customer's language, with the values of an incident.</summary>
    public CannedText Fill(CannedReply reply, IncidentReading reading)
    {
        var wanted = Languages.Find(reading.Incident.Preference.Language) ?? CannedReply.Original;
        var text = reply.In(wanted);
        var values = ReplyValues.Of(reading, text.Language, http.HttpContext?.User.Identity?.Name ?? "", portal.Value.SellerName, reader);
        return new CannedText(ReplyVariables.Fill(text.Text, values), text.Language, wanted);
    }

    private static bool IsCalled(ReplyText text, string name) => string.Equals(text.Name, name.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool Has(ReplyText text, string[] words) =>
        words.All(word => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text.Name, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);
}
