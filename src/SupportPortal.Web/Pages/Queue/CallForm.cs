namespace SupportPortal.Web.Pages.Queue;

public sealed class CallForm
{
    public LocalDate? On { get; set; }

    /// <summary>The time of day, such as 15:38.</summary>
    public string At { get; set; } = "";

    public int? Minutes { get; set; }

    public string With { get; set; } = "";

    public bool NobodyReached { get; set; }

    public string Text { get; set; } = "";

    /// <summary>By when the customer is contacted next, if that was promised on it.</summary>
    public NextContactForm Next { get; set; } = new();
}
