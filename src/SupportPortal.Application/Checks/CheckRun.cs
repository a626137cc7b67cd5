namespace SupportPortal.Application.Checks;

/// <summary>One run of the checks.</summary>
/// <param name="Now">When it began.</param>
/// <param name="HashFiles">Whether the bytes of files are hashed too, which takes long.</param>
public sealed record CheckRun(Instant Now, bool HashFiles = false)
{
    /// <summary>How many things have been looked at.</summary>
    public long Looked { get; private set; }

    /// <summary>Told from time to time how many things have been looked at.</summary>
    public Action<long>? Progress { get; init; }

    /// <summary>Counts things that were looked at.</summary>
    public void Count(long things)
    {
        Looked += things;
        Progress?.Invoke(Looked);
    }
}
