namespace SupportPortal.Web.Pages.Admin.Packs;

/// <summary>By how much a pack is extended, and why.</summary>
public sealed class ExtendForm
{
    /// <summary>The form: sent twice, it extends once.</summary>
    public Guid Key { get; set; } = Guid.NewGuid();

    /// <summary>The last day when the form was made; without it, as nobody sends it, nothing fits.</summary>
    public LocalDate? Seen { get; set; }

    public int? Days { get; set; }

    public string Reason { get; set; } = "";
}
