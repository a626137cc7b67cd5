using System.Threading.Channels;
using SupportPortal.Application.Live;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;

namespace SupportPortal.Web.Live;

/// <summary>A browser that listens: for whom, and what waits to be told to it.</summary>
internal sealed class Listener
{
    // A browser that does not take what it is told is let go, and comes back.
    private readonly Channel<LiveMessage> _waiting = Channel.CreateBounded<LiveMessage>(64);
    private readonly Dictionary<IncidentNumber, string> _toldOfLooks = [];

    /// <summary>Whose browser it is.</summary>
    public required Guid Person { get; init; }

    /// <summary>The session, by its identifier in the store.</summary>
    public required string Session { get; init; }

    /// <summary>The roles of the person when the stream began.</summary>
    public required Roles Roles { get; init; }

    /// <summary>As of when the pages are that it shows.</summary>
    public required Instant Since { get; init; }

    /// <summary>What is open in it; of people of the support side only.</summary>
    public IReadOnlyList<Looking> Open { get; init; } = [];

    /// <summary>Whether it hears everything.</summary>
    public bool IsSupport => (Roles & (Roles.SupportEngineer | Roles.Admin)) != Roles.None;

    /// <summary>Whether the stream ends once what waits is told.</summary>
    public bool IsOver { get; private set; }

    /// <summary>What waits to be told; it ends when the stream is to end.</summary>
    public ChannelReader<LiveMessage> Waiting => _waiting.Reader;

    /// <summary>Tells something.</summary>
    public void Tell(LiveMessage message)
    {
        if (!_waiting.Writer.TryWrite(message))
            Close();
    }

    /// <summary>Tells what happened, as far as it is for this person, and later than what the pages show.</summary>
    public void Tell(IEnumerable<Happening> happened, Instant now)
    {
        var latest = happened.Where(one => one.At > Since - FollowIncidents.Overlap && one.IsFor(Person, IsSupport))
            .GroupBy(one => one.Incident)
            .ToDictionary(same => same.Key.ToString(), same => same.Max(one => one.At).ToUnixTimeMilliseconds());
        if (latest.Count > 0)
            Tell(LiveMessage.Of("news", new { At = now.ToUnixTimeMilliseconds(), Incidents = latest }));
    }

    /// <summary>Tells who else has open what is open here, when that is another than was told last.</summary>
    public void Tell(ILookup<IncidentNumber, Looker> looks)
    {
        foreach (var open in Open)
        {
            var others = looks[open.Incident].Where(one => one.Person != Person).Select(one => new { one.Name, one.IsWriting });
            var message = LiveMessage.Of("looks", new { Incident = open.Incident.ToString(), People = others });
            if (_toldOfLooks.TryGetValue(open.Incident, out var told) && told == message.Data)
                continue;
            _toldOfLooks[open.Incident] = message.Data;
            Tell(message);
        }
    }

    /// <summary>Ends the stream for good.</summary>
    public void End()
    {
        Tell(LiveMessage.Bye);
        Close();
    }

    private void Close()
    {
        IsOver = true;
        _waiting.Writer.TryComplete();
    }
}
