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
