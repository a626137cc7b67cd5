namespace SupportPortal.Application.FirstRun;

/// <summary>That an admin has seen to a step which the portal cannot see for itself.</summary>
public sealed class SetupMark
{
    /// <summary>The step.</summary>
    public required SetupStep Step { get; init; }

    /// <summary>When it was marked.</summary>
    public required Instant At { get; init; }

    /// <summary>Who marked it.</summary>
    public required Guid By { get; init; }
}
