namespace SupportPortal.Application.Demo;

/// <summary>A question that a reader of the demonstration misses in the FAQ.</summary>
/// <param name="Question">The question.</param>
/// <param name="Language">In which language the portal was read.</param>
/// <param name="DaysAgo">How many days before the demonstration was made.</param>
internal sealed record DemoQuestion(string Question, string Language, double DaysAgo)
{
    /// <summary>What led to it.</summary>
    public string? Words { get; init; }

    /// <summary>Why an admin put it aside the day after; null while it waits.</summary>
    public string? Declined { get; init; }
}
