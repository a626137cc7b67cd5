using SupportPortal.Application.Live;

namespace SupportPortal.Web.Live;

/// <summary>Keeps the nodes told of who has which incident open, and the people who do, too.</summary>
internal sealed class SharingLooks(ShareLooks share, Listeners listeners)
{
    private readonly Guid _node = Guid.NewGuid();
    private HashSet<Looking> _told = [];
    private Instant _toldAt;

    /// <summary>Whether the other nodes know of nobody here.</summary>
    public bool IsQuiet => _told.Count == 0;

    /// <summary>Writes when something changed here or has to be renewed; reads when somebody here wants to know.</summary>
    public async Task ShareAsync(Instant now, CancellationToken cancel)
    {
        var open = listeners.Open;
        if (!open.SetEquals(_told) || (open.Count > 0 && now - _toldAt >= Look.Length / 3))
        {
            await share.SaveAsync(_node, [.. open], now, cancel);
            (_told, _toldAt) = (open, now);
        }

        if (open.Count > 0)
            listeners.Tell(await share.ReadAsync(now, cancel));
    }
}
