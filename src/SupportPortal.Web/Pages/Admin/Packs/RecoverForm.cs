namespace SupportPortal.Web.Pages.Admin.Packs;

/// <summary>To whom a pack is moved without a claim, and why.</summary>
public sealed class RecoverForm
{
    /// <summary>The form: sent twice, it moves the pack once.</summary>
    public Guid Key { get; set; } = Guid.NewGuid();

    public string Email { get; set; } = "";

    public string Reason { get; set; } = "";
}
