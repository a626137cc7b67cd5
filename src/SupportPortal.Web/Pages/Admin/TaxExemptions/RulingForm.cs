namespace SupportPortal.Web.Pages.Admin.TaxExemptions;

/// <summary>Why a document is approved or refused.</summary>
public sealed class RulingForm
{
    public string Reason { get; set; } = "";
}
