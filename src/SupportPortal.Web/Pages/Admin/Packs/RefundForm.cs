namespace SupportPortal.Web.Pages.Admin.Packs;

/// <summary>Why a pack is refunded.</summary>
public sealed class RefundForm
{
    /// <summary>The form: sent twice, it takes out once.</summary>
    public Guid Key { get; set; } = Guid.NewGuid();

    /// <summary>How many incidents were left when the form was made.</summary>
    public int Unused { get; set; }

    public string Reason { get; set; } = "";
}
