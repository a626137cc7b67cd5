namespace SupportPortal.Web.Pages.Admin.Packs;

/// <summary>By how much a pack is extended, and why.</summary>
public sealed class ExtendForm
{
    /// <summary>The form: sent twice, it extends once.</summary>
    public Guid Key { get; set; } = Guid.NewGuid();

    public int? Days { get; set; }

    public string Reason { get; set; } = "";
}
