namespace SupportPortal.Web.Pages.Admin.CardPayments;

/// <summary>What an admin did about money that came by card.</summary>
public sealed class CardMoneyForm
{
    public string Reason { get; set; } = "";
}
