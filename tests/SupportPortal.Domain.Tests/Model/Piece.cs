using SupportPortal.Domain.Incidents;

namespace SupportPortal.Domain.Tests.Model;

/// <summary>A part of a split as the rules have it (R10).</summary>
internal sealed class Piece(PartState state, Instant lapsesAt)
{
    public PartState State { get; set; } = state;

    public bool CanBeAnswered(Instant now) => State == PartState.Proposed && now < lapsesAt;

    public bool HasLapsed(Instant now) => State == PartState.Proposed && now >= lapsesAt;
}
