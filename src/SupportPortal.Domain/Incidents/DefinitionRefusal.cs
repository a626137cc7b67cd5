namespace SupportPortal.Domain.Incidents;

/// <summary>A "no" about the problem definition (R4), a solution (R5) or closing (R6).</summary>
public abstract record DefinitionRefusal : IncidentRefusal;

/// <summary>There is no definition of the problem yet.</summary>
public sealed record DefinitionIsMissing : DefinitionRefusal;

/// <summary>The latest definition waits for the agreement of a side.</summary>
public sealed record DefinitionIsNotAgreed(int Number, Side WaitsFor) : DefinitionRefusal;

/// <summary>The latest definition is agreed already.</summary>
public sealed record DefinitionIsAgreed(int Number) : DefinitionRefusal;

/// <summary>A newer definition than the one that was answered counts.</summary>
public sealed record DefinitionIsNotTheLatest(int Latest) : DefinitionRefusal;

/// <summary>The other side agrees to a definition, not the one that proposed it.</summary>
public sealed record TheOtherSideAgrees(Side WaitsFor) : DefinitionRefusal;

/// <summary>The definition has no words.</summary>
public sealed record DefinitionIsEmpty : DefinitionRefusal;

/// <summary>The definition says the same as the latest.</summary>
public sealed record DefinitionIsTheSame(int Number) : DefinitionRefusal;

/// <summary>It is not said who agreed on the call.</summary>
public sealed record AgreementNamesNobody : DefinitionRefusal;

/// <summary>The customer contradicted afterwards: it takes another call.</summary>
public sealed record CallIsBeforeTheContradiction(Instant ContradictedAt) : DefinitionRefusal;

/// <summary>There is no logged agreement to contradict.</summary>
public sealed record AgreementIsNotLogged : DefinitionRefusal;

/// <summary>No solution was delivered that still stands.</summary>
public sealed record SolutionIsMissing : DefinitionRefusal;

/// <summary>The customer has said that this solution did not help.</summary>
public sealed record SolutionHasNotHelped : DefinitionRefusal;

/// <summary>The solution has no words.</summary>
public sealed record SolutionIsEmpty : DefinitionRefusal;

/// <summary>It is not said why the solution did not help.</summary>
public sealed record WhyItDidNotHelpIsMissing : DefinitionRefusal;

/// <summary>To close as resolved, a message of the submitter or a logged call that reached them is quoted.</summary>
public sealed record QuoteIsMissing : DefinitionRefusal;

/// <summary>What is quoted was said before the solution was delivered.</summary>
public sealed record QuoteIsOlderThanTheSolution(Instant SuggestedAt) : DefinitionRefusal;

/// <summary>To close as unresolved, a message says what was tried.</summary>
public sealed record WhatWasTriedIsMissing : DefinitionRefusal;

/// <summary>Nothing waits for the customer's answer.</summary>
public sealed record NothingWaitsForTheCustomer : DefinitionRefusal;

/// <summary>The customer may still answer.</summary>
public sealed record TheCustomerMayStillAnswer(Instant Until) : DefinitionRefusal;
