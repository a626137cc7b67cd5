namespace SupportPortal.Web.Pages.Queue;

public sealed class ResolvedForm
{
    /// <summary>The message or call in which the customer says that it is solved.</summary>
    public Guid? Quoted { get; set; }

    public string Text { get; set; } = "";

    /// <summary>The latest entry that was on the page.</summary>
    public int? Seen { get; set; }
}
