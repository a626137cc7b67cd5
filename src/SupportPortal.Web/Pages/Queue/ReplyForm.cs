namespace SupportPortal.Web.Pages.Queue;

public sealed class ReplyForm
{
    public string Text { get; set; } = "";

    public List<IFormFile> Files { get; set; } = [];

    /// <summary>Whether the incident then waits for the customer.</summary>
    public bool Waits { get; set; }

    /// <summary>The latest entry that was on the page.</summary>
    public int? Seen { get; set; }
}
