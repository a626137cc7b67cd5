using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>A message with files.</summary>
public class ReplyForm
{
    public string Text { get; set; } = "";

    public List<IFormFile> Files { get; set; } = [];

    /// <summary>The name of a canned reply to put into the text.</summary>
    public string Canned { get; set; } = "";

    /// <summary>What the writer has to know about the one that was put in.</summary>
    [BindNever]
    public string? Told { get; set; }

    /// <summary>Whether the incident then waits for the customer.</summary>
    public bool Waits { get; set; }

    /// <summary>By when the customer is contacted next, if that is promised with it.</summary>
    public NextContactForm Next { get; set; } = new();

    /// <summary>The latest entry that was on the page.</summary>
    public int? Seen { get; set; }
}

/// <summary>A note with files.</summary>
public sealed class NoteForm : ReplyForm;
