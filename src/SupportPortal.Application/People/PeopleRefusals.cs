using SupportPortal.Domain;

#pragma warning disable MA0048 // A family of one-line records.
namespace SupportPortal.Application.People;

/// <summary>E-mail and password open no account that can sign in; which of the two, or why, is not said.</summary>
public sealed record SignInFailed : Refusal;

/// <summary>A mailed link was used already, is too old, or was never one.</summary>
public sealed record LinkIsOver : Refusal;

/// <summary>The password given with a confirmation is not the one chosen on registering.</summary>
public sealed record PasswordIsNotTheChosenOne : Refusal;

/// <summary>The present password was given wrongly.</summary>
public sealed record PasswordIsWrong : Refusal;

/// <summary>The code is none of the authenticator app now, and no recovery code.</summary>
public sealed record CodeIsWrong : Refusal;

/// <summary>What the browser made is no passkey for this portal, or it came too late.</summary>
public sealed record PasskeyIsNotTaken : Refusal;

/// <summary>What the browser showed signs nobody in here, or it came too late.</summary>
public sealed record PasskeyIsNotKnown : Refusal;

/// <summary>The account has this address already.</summary>
public sealed record AddressIsTheSame : Refusal;

/// <summary>Too many codes were wrong: those of the app are not taken for a while.</summary>
public sealed record TooManyWrongCodes : Refusal;

/// <summary>The password was given too long ago, or the account has changed since.</summary>
public sealed record FirstStepIsOver : Refusal;

/// <summary>The key that was shown is too old to be confirmed.</summary>
public sealed record AuthenticatorOfferIsOver : Refusal;

/// <summary>The code is not the one that the app should show for the key.</summary>
public sealed record AuthenticatorCodeIsWrong : Refusal;

/// <summary>The account has neither an authenticator app nor a passkey.</summary>
public sealed record NoSecondFactor : Refusal;

/// <summary>Recovery codes stand in for an authenticator app or a passkey, and there is none.</summary>
public sealed record SecondFactorFirst : Refusal;

/// <summary>The password has too few characters.</summary>
public sealed record PasswordIsTooShort(int Fewest) : Refusal;

/// <summary>The password has too many characters.</summary>
public sealed record PasswordIsTooLong(int Most) : Refusal;

/// <summary>The password holds the e-mail address.</summary>
public sealed record PasswordIsYourEmail : Refusal;

/// <summary>The password is among the first that anybody tries.</summary>
public sealed record PasswordIsTooCommon : Refusal;

/// <summary>An account with open incidents is not deleted: they are closed first (R38).</summary>
public sealed record OpenIncidentsFirst(int Count) : Refusal;

/// <summary>An engineer with open incidents is not deleted: somebody else takes them first (R38).</summary>
public sealed record AssignedIncidentsFirst(int Count) : Refusal;

/// <summary>The last admin stays one.</summary>
public sealed record LastAdminStays : Refusal;

/// <summary>The account is disabled already.</summary>
public sealed record AccountIsDisabled : Refusal;

/// <summary>The account is not disabled.</summary>
public sealed record AccountIsNotDisabled : Refusal;

/// <summary>The first admin exists already: there is nothing to set up.</summary>
public sealed record PortalIsSetUp : Refusal;
