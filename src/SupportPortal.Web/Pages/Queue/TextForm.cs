namespace SupportPortal.Web.Pages.Queue;

/// <summary>A text, and what its writer had seen.</summary>
public abstract class TextForm
{
    public string Text { get; set; } = "";

    /// <summary>The latest entry that was on the page.</summary>
    public int? Seen { get; set; }
}
