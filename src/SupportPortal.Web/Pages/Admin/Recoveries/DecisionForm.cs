namespace SupportPortal.Web.Pages.Admin.Recoveries;

/// <summary>Why a claim is approved or refused.</summary>
public sealed class DecisionForm
{
    public string Reason { get; set; } = "";
}
