using SupportPortal.Domain;

#pragma warning disable MA0048 // A family of one-line records.
namespace SupportPortal.Application.Packs;

/// <summary>Nobody can sign in with this address: there is no account, or it is not confirmed, or disabled. Which of them is not said.</summary>
/// <param name="Address">The address as it was written.</param>
public sealed record NobodySignsInWith(string Address) : Refusal;

/// <summary>No account has this address.</summary>
/// <param name="Address">The address as it was written.</param>
public sealed record NoAccountHasThisAddress(string Address) : Refusal;

/// <summary>Somebody has signed up with this address, and has not confirmed it.</summary>
/// <param name="Address">The address as it was written.</param>
public sealed record AddressIsNotConfirmedYet(string Address) : Refusal;

/// <summary>The account with this address is disabled.</summary>
/// <param name="Address">The address as it was written.</param>
public sealed record AccountOfAddressIsDisabled(string Address) : Refusal;

/// <summary>The same person asked for the same number before, and that claim still waits (R25).</summary>
/// <param name="Since">When they asked.</param>
public sealed record ClaimWaitsAlready(Instant Since) : Refusal;

/// <summary>A form that was carried out comes again, and says something else now: the same key is one deed.</summary>
public sealed record FormWasCarriedOut : Refusal;

/// <summary>The link from the mail was cut short, or is about an earlier recovery.</summary>
public sealed record ObjectionLinkIsNotValid : Refusal;

/// <summary>The file is no text in UTF-8, so letters in it could be misread.</summary>
public sealed record OrderFileIsNotText : Refusal;

/// <summary>An order file is larger than can be read and shown at once.</summary>
/// <param name="Megabytes">The most, in millions of bytes.</param>
public sealed record OrderFileIsTooLarge(int Megabytes) : Refusal;
