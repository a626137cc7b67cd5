namespace SupportPortal.Domain.Incidents;

/// <summary>A "no" about the charge of an incident (R8).</summary>
public abstract record BillingRefusal : IncidentRefusal;

/// <summary>The incident is open: what becomes of the charge is decided after it closes.</summary>
public sealed record IncidentIsOpen : BillingRefusal;

/// <summary>Nothing about the charge waits for a decision.</summary>
public sealed record NothingToDecide : BillingRefusal;

/// <summary>The charge waits for its first decision.</summary>
public sealed record DecisionIsAwaited : BillingRefusal;

/// <summary>The reason is not one for this choice.</summary>
public sealed record ReasonDoesNotFitTheChoice : BillingRefusal;

/// <summary>Another reason is said in words.</summary>
public sealed record OtherReasonIsMissing : BillingRefusal;

/// <summary>That is what was decided before.</summary>
public sealed record DecisionIsTheSame(BillingChoice Choice) : BillingRefusal;

/// <summary>The decision was changed in the customer's favour once already.</summary>
public sealed record DecisionWasChangedInFavour : BillingRefusal;

/// <summary>To the customer's disadvantage a decision can be changed for some days only.</summary>
public sealed record TooLateToChargeAgain(Instant Until) : BillingRefusal;

/// <summary>A second look waits for its answer.</summary>
public sealed record SecondLookWaits : BillingRefusal;

/// <summary>No second look waits for an answer.</summary>
public sealed record NoSecondLookWaits : BillingRefusal;

/// <summary>The customer has asked for a second look before.</summary>
public sealed record SecondLookWasAskedFor : BillingRefusal;

/// <summary>Only a charge can be looked at again.</summary>
public sealed record NothingIsCharged : BillingRefusal;

/// <summary>A second look can be asked for only for some days.</summary>
public sealed record TooLateForASecondLook(Instant Until) : BillingRefusal;

/// <summary>Another admin than the first gives the second look.</summary>
public sealed record AnotherAdminLooksAgain : BillingRefusal;
