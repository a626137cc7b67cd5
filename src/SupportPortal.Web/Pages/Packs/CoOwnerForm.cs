namespace SupportPortal.Web.Pages.Packs;

/// <summary>Whom an owner names as a co-owner.</summary>
public sealed class CoOwnerForm
{
    public string Email { get; set; } = "";
}
