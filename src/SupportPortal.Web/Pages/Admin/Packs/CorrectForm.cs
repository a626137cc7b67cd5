namespace SupportPortal.Web.Pages.Admin.Packs;

/// <summary>By how much a pack's count is put right, and why.</summary>
public sealed class CorrectForm
{
    /// <summary>The form: sent twice, it corrects once.</summary>
    public Guid Key { get; set; } = Guid.NewGuid();

    public int? Change { get; set; }

    public string Reason { get; set; } = "";
}
