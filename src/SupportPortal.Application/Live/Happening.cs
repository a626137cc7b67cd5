using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Live;

/// <summary>Something that was entered in an incident's timeline, as far as it decides whom to tell.</summary>
/// <param name="Entry">The entry's key.</param>
/// <param name="At">When it was done.</param>
/// <param name="Incident">On which incident.</param>
/// <param name="IsInternal">Whether only the support side may know of it.</param>
/// <param name="CustomersSide">The submitter and the participants, as they are now.</param>
public sealed record Happening(Guid Entry, Instant At, IncidentNumber Incident, bool IsInternal, IReadOnlyList<Guid> CustomersSide)
{
    /// <summary>Whether a person may know that it happened (R37).</summary>
    /// <param name="person">Who.</param>
    /// <param name="isSupport">Whether that is somebody of the support side.</param>
    public bool IsFor(Guid person, bool isSupport) => isSupport || (!IsInternal && CustomersSide.Contains(person));
}
