using SupportPortal.Application.Live;

namespace SupportPortal.Web.Live;

/// <summary>The browsers that listen at this node.</summary>
internal sealed class Listeners
{
    /// <summary>How many streams a session has; a browser needs one, and has two for a moment when it goes to another page.</summary>
    public const int MostOfSession = 4;

    /// <summary>How many streams a person has, on all devices.</summary>
    public const int MostOfPerson = 20;

    private readonly Lock _lock = new();
    private readonly List<Listener> _all = [];
    private List<Happening> _recent = [];
    private TaskCompletionSource _someone = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether nobody listens.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (_lock)
                return _all.Count == 0;
        }
    }

    /// <summary>What is open in the browsers here.</summary>
    public HashSet<Looking> Open => All().SelectMany(one => one.Open).ToHashSet();

    /// <summary>
    /// Lets a browser listen, and tells it what its pages cannot know. Beyond a limit the oldest stream ends: it is the one
    /// that somebody is least likely to look at.
    /// </summary>
    public void Add(Listener listener, Instant now)
    {
        lock (_lock)
        {
            End(_all.Where(one => one.Session == listener.Session), MostOfSession);
            End(_all.Where(one => one.Person == listener.Person), MostOfPerson);
            if (listener.Since < now - FollowIncidents.Memory)
                listener.Tell(LiveMessage.Stale);
            else
                listener.Tell(_recent, now);
            _all.Add(listener);
            _someone.TrySetResult();
        }
    }

    /// <summary>The browser has gone.</summary>
    public void Remove(Listener listener)
    {
        lock (_lock)
        {
            _all.Remove(listener);
            if (_all.Count == 0)
                _someone = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>Waits until somebody listens.</summary>
    public Task SomeoneAsync(CancellationToken cancel)
    {
        lock (_lock)
            return _someone.Task.WaitAsync(cancel);
    }

    /// <summary>Tells everybody what happened, each what is for them.</summary>
    public void Tell(Happenings happened, Instant now)
    {
        lock (_lock)
        {
            _recent = [.. _recent.Where(one => one.At > now - FollowIncidents.Memory - FollowIncidents.Overlap), .. happened.New];
            foreach (var listener in _all)
            {
                if (happened.AreAll)
                    listener.Tell(happened.New, now);
                else
                    listener.Tell(LiveMessage.Stale);
            }
        }
    }

    /// <summary>Tells everybody who else has open what they have open.</summary>
    public void Tell(IEnumerable<Looker> looks)
    {
        var byIncident = looks.ToLookup(one => one.Incident);
        foreach (var listener in All())
            listener.Tell(byIncident);
    }

    private static void End(IEnumerable<Listener> streams, int most)
    {
        // One more is about to begin.
        foreach (var stream in streams.Where(one => !one.IsOver).Reverse().Skip(most - 1))
            stream.End();
    }

    private List<Listener> All()
    {
        lock (_lock)
            return [.. _all];
    }
}
