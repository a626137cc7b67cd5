namespace SupportPortal.Web.Pages.Admin.Orders;

/// <summary>Why an unpaid order is cancelled.</summary>
public sealed class CancelForm
{
    public string Reason { get; set; } = "";
}
