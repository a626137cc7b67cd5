using SupportPortal.Domain;

#pragma warning disable MA0048 // A family of one-line records.
namespace SupportPortal.Application.Packs;

/// <summary>No account that can sign in has this address.</summary>
/// <param name="Address">The address as it was written.</param>
public sealed record NoAccountHasThisAddress(string Address) : Refusal;

/// <summary>The same person asked for the same number before, and that claim still waits (R25).</summary>
/// <param name="Since">When they asked.</param>
public sealed record ClaimWaitsAlready(Instant Since) : Refusal;

/// <summary>The link from the mail was cut short, or is about an earlier recovery.</summary>
public sealed record ObjectionLinkIsNotValid : Refusal;

/// <summary>The file is no text in UTF-8, so letters in it could be misread.</summary>
public sealed record OrderFileIsNotText : Refusal;

/// <summary>An order file is larger than can be read and shown at once.</summary>
/// <param name="Megabytes">The most, in millions of bytes.</param>
public sealed record OrderFileIsTooLarge(int Megabytes) : Refusal;
