namespace SupportPortal.Domain.People;

/// <summary>Why an exemption document is not taken, or cannot be decided on (R28).</summary>
public abstract record ExemptionRefusal : Refusal;

/// <summary>No jurisdiction is given.</summary>
public sealed record JurisdictionIsMissing : ExemptionRefusal;

/// <summary>A jurisdiction is a country, or a part of one by its code.</summary>
public sealed record JurisdictionIsUnknown : ExemptionRefusal;

/// <summary>The certificate's number is missing.</summary>
public sealed record CertificateNumberIsMissing : ExemptionRefusal;

/// <summary>The certificate's number is too long.</summary>
/// <param name="Most">The most characters.</param>
public sealed record CertificateNumberIsTooLong(int Most) : ExemptionRefusal;

/// <summary>The certificate is not valid any more.</summary>
/// <param name="On">Its last day.</param>
public sealed record CertificateHasExpired(LocalDate On) : ExemptionRefusal;

/// <summary>The certificate's last day is too far off.</summary>
/// <param name="Latest">The latest that is taken.</param>
public sealed record CertificateLastsTooLong(LocalDate Latest) : ExemptionRefusal;

/// <summary>The document is decided on already.</summary>
public sealed record ExemptionIsDecided : ExemptionRefusal;

/// <summary>The document does not make the order exempt.</summary>
public sealed record ExemptionDoesNotMatch : ExemptionRefusal;
