namespace SupportPortal.Web.Pages.Admin.Partners;

/// <summary>Why a partner status is taken away.</summary>
public sealed class WithdrawForm
{
    public string Reason { get; set; } = "";
}
