using Microsoft.Extensions.Options;
using SupportPortal.Application.Incidents;
using SupportPortal.Application.Replies;
using SupportPortal.Domain.Replies;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Replies;

/// <summary>Finds a canned reply by the name that an engineer chose, and fills it in for an incident.</summary>
public sealed class CannedTexts(ReadReplies read, Reader reader, IOptions<PortalOptions> portal, IHttpContextAccessor http)
{
    /// <summary>The reply in the customer's language; null when no reply is called so.</summary>
    /// <param name="name">Its name in the engineer's language, or in any.</param>
    /// <param name="reading">The incident.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<CannedText?> FindAsync(string name, IncidentReading reading, CancellationToken cancel)
    {
        var offered = await read.OfferedAsync(reader.Language, cancel);
        var reply = offered.FirstOrDefault(one => IsCalled(one.In(reader.Language), name)) ?? offered.FirstOrDefault(one => one.Texts.Any(text => IsCalled(text, name)));
        if (reply is null)
            return null;
        var wanted = Languages.Find(reading.Incident.Preference.Language) ?? CannedReply.Original;
        var text = reply.In(wanted);
        var values = ReplyValues.Of(reading, text.Language, http.HttpContext?.User.Identity?.Name ?? "", portal.Value.SellerName, reader);
        return new CannedText(ReplyVariables.Fill(text.Text, values), text.Language, wanted);
    }

    private static bool IsCalled(ReplyText text, string name) => string.Equals(text.Name, name.Trim(), StringComparison.OrdinalIgnoreCase);
}
