namespace SupportPortal.Domain.People;

/// <summary>What a customer says of an exemption document (R28).</summary>
/// <param name="Jurisdiction">Where it holds.</param>
/// <param name="CertificateNumber">Its number; at most <see cref="MostNumber"/> characters.</param>
/// <param name="ValidUntil">Its last day, to its end.</param>
public sealed record ExemptionClaim(Jurisdiction Jurisdiction, string CertificateNumber, LocalDate ValidUntil)
{
    /// <summary>The most characters of a certificate number.</summary>
    public const int MostNumber = 100;

    /// <summary>The most years ahead that a certificate is valid; those without an end are looked at anew after them.</summary>
    public const int MostYears = 20;

    /// <summary>What is wrong with it on a day, or null.</summary>
    public Refusal? WhyNot(LocalDate today)
    {
        if (string.IsNullOrWhiteSpace(CertificateNumber))
            return new CertificateNumberIsMissing();
        if (CertificateNumber.Trim().Length > MostNumber)
            return new CertificateNumberIsTooLong(MostNumber);
        if (ValidUntil < today)
            return new CertificateHasExpired(ValidUntil);
        return ValidUntil > today.PlusYears(MostYears) ? new CertificateLastsTooLong(today.PlusYears(MostYears)) : null;
    }
}
