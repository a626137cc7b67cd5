using SupportPortal.Domain.People;

namespace SupportPortal.Web.Pages.TaxExemptions;

/// <summary>An exemption document as its owner sends it (R28).</summary>
public sealed class ExemptionForm
{
    public string Country { get; set; } = "";

    public string Part { get; set; } = "";

    public string Number { get; set; } = "";

    public LocalDate? ValidUntil { get; set; }

    public IFormFile? Document { get; set; }

    /// <summary>What it says.</summary>
    public ExemptionClaim ToClaim() => new(Jurisdiction.Of(Country, Part), Number, ValidUntil!.Value);
}
