using SupportPortal.Domain.Incidents;

namespace SupportPortal.Domain.Packs;

/// <summary>What a customer says who asks for a pack (R25).</summary>
/// <param name="Number">The order confirmation number, the proof of purchase.</param>
/// <param name="Company">The company; at most <see cref="MostCompany"/> characters.</param>
/// <param name="Relation">The relation to the buyer, in own words; at most <see cref="MostRelation"/> characters.</param>
/// <param name="Proof">The file with further proof, if any.</param>
public sealed record RecoveryClaim(OrderConfirmationNumber Number, string Company, string Relation, StoredFile? Proof = null)
{
    /// <summary>The most characters of the company.</summary>
    public const int MostCompany = 200;

    /// <summary>The most characters of the relation.</summary>
    public const int MostRelation = 1000;

    /// <summary>What is wrong with it, or null.</summary>
    public Refusal? WhyNot()
    {
        if (string.IsNullOrWhiteSpace(Company))
            return new CompanyIsMissing();
        if (string.IsNullOrWhiteSpace(Relation))
            return new RelationIsMissing();
        if (Company.Length > MostCompany)
            return new ClaimIsTooLong(MostCompany);
        return Relation.Length > MostRelation ? new ClaimIsTooLong(MostRelation) : null;
    }
}
