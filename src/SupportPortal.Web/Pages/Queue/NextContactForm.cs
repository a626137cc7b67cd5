namespace SupportPortal.Web.Pages.Queue;

/// <summary>By when the customer is contacted next: a day and a time of day in the engineer's own zone.</summary>
public sealed class NextContactForm
{
    public LocalDate? On { get; set; }

    /// <summary>The time of day, such as 15:38.</summary>
    public string At { get; set; } = "";

    /// <summary>Whether anything is given; nothing promises nothing.</summary>
    public bool IsGiven => On is not null || At.Length > 0;

    /// <summary>The instant; null when nothing is given.</summary>
    public Instant? In(DateTimeZone zone) => On is { } on ? StatedTime.Of(on, At, zone) : null;
}
