namespace SupportPortal.Web.Pages.Admin.Packs;

/// <summary>What is decided on an objection, and why.</summary>
public sealed class ObjectionForm
{
    /// <summary>The form: what it causes stands in the ledger once.</summary>
    public Guid Key { get; set; } = Guid.NewGuid();

    /// <summary>Whether the pack stays with the new owner; null before a choice.</summary>
    public bool? Stays { get; set; }

    public string Reason { get; set; } = "";
}
