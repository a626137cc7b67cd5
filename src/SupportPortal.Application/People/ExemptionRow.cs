using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>An exemption document, with whose it is (R28).</summary>
/// <param name="Exemption">The document.</param>
/// <param name="Customer">The account.</param>
public sealed record ExemptionRow(TaxExemption Exemption, Account Customer);
