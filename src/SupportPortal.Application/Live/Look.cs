using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Live;

/// <summary>
/// Somebody of the support side has an incident open, on one of the nodes. It holds for a minute and is renewed by its
/// node, so that what a crash leaves behind goes by itself.
/// </summary>
public sealed class Look
{
    /// <summary>How long it holds without being renewed.</summary>
    public static readonly Duration Length = Duration.FromMinutes(1);

    /// <summary>The node whose browser it is.</summary>
    public required Guid Node { get; init; }

    /// <summary>Which incident.</summary>
    public required IncidentNumber Incident { get; init; }

    /// <summary>Who.</summary>
    public required Guid Person { get; init; }

    /// <summary>Whether they are writing.</summary>
    public bool IsWriting { get; init; }

    /// <summary>Its end, exclusive.</summary>
    public Instant Until { get; init; }
}
