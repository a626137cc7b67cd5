namespace SupportPortal.Application.Live;

/// <summary>What was found in one look.</summary>
/// <param name="New">What no look before has found, oldest first.</param>
/// <param name="AreAll">Whether that is all; false when there was more at once than one look reads.</param>
public sealed record Happenings(IReadOnlyList<Happening> New, bool AreAll);
