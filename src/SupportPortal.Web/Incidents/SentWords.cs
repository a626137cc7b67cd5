using SupportPortal.Application.Incidents;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Incidents;

/// <summary>What a customer is told who has sent a message: that it went, who answers, and by when where that is promised.</summary>
internal static class SentWords
{
    /// <summary>The words, for the incident as it stood when the message came.</summary>
    public static string Of(IncidentReading reading, Reader reader)
    {
        var incident = reading.Incident;
        if (!incident.IsOpen)
            return T("Your message was sent. The incident stays closed; our engineers read it.");
        if (!incident.ClockIsOver && incident.ResponseDue > reader.Now)
            return T("Your message was sent. An engineer answers here by {0}; an e-mail tells you.", reader.SayWithZone(incident.ResponseDue));
        if (incident.NextContactBy is { } by && by > reader.Now)
            return T("Your message was sent. We contact you by {0}; an e-mail tells you.", reader.SayWithZone(by));
        return reading.NameOf(incident.AssigneeId) is { } engineer
            ? T("Your message was sent. {0} answers here; an e-mail tells you.", engineer)
            : T("Your message was sent. One of our engineers answers here; an e-mail tells you.");
    }
}
