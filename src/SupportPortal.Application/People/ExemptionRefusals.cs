using SupportPortal.Domain;

#pragma warning disable MA0048 // A family of one-line records.
namespace SupportPortal.Application.People;

/// <summary>The same person sent the same certificate before, and that one still waits (R28).</summary>
/// <param name="Since">When they sent it.</param>
public sealed record ExemptionWaitsAlready(Instant Since) : Refusal;

/// <summary>Too many documents of one person wait to be looked at.</summary>
/// <param name="Most">How many can.</param>
public sealed record TooManyExemptionsWait(int Most) : Refusal;
