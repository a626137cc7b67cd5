namespace SupportPortal.Application.Jobs;

/// <summary>Who may do a job now. Another may when the lease is over, so that two nodes and a crash are safe.</summary>
public sealed class JobLease
{
    /// <summary>The job's name.</summary>
    public required string Name { get; init; }

    /// <summary>The process that holds the lease.</summary>
    public required Guid Owner { get; init; }

    /// <summary>The end of the lease, exclusive.</summary>
    public required Instant Until { get; init; }

    /// <summary>Counts the claims.</summary>
    public required long Version { get; init; }
}
