namespace SupportPortal.Domain.Tests.Model;

/// <summary>What an admin decided on a charge, and whether it changed what stood before (R8).</summary>
internal sealed record Verdict(bool IsCharged, bool Revises, Person By, Instant At);
