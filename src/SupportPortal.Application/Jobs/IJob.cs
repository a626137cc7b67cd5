namespace SupportPortal.Application.Jobs;

/// <summary>Work that the portal does by itself. One process at a time does it, by a lease.</summary>
public interface IJob
{
    /// <summary>The name of its lease.</summary>
    static abstract string Name { get; }

    /// <summary>How long to wait between two looks, unless somebody nudges.</summary>
    static abstract Duration Interval { get; }

    /// <summary>Whether there is something to do; it only reads, so that an idle portal writes nothing.</summary>
    Task<bool> HasWorkAsync(CancellationToken cancel);

    /// <summary>Does what there is to do. It may be cancelled, or run by another process too, at any await.</summary>
    Task RunAsync(CancellationToken cancel);
}
