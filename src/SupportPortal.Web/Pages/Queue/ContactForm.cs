namespace SupportPortal.Web.Pages.Queue;

/// <summary>The promise of the next contact, and what its writer had seen.</summary>
public sealed class ContactForm
{
    public NextContactForm Next { get; set; } = new();

    /// <summary>The latest entry that was on the page.</summary>
    public int? Seen { get; set; }
}
