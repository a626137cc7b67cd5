using SupportPortal.Domain.Help;

namespace SupportPortal.Application.Demo;

/// <summary>What readers of the demonstration said about an answer of the FAQ.</summary>
/// <param name="Answer">The slug of the answer.</param>
/// <param name="Language">In which language they read it.</param>
/// <param name="DaysAgo">How many days before the demonstration was made.</param>
internal sealed record DemoOpinion(string Answer, string Language, double DaysAgo)
{
    /// <summary>How many it helped.</summary>
    public int Yes { get; init; }

    /// <summary>How many it did not help.</summary>
    public int No { get; init; }

    /// <summary>What was wrong, says the last of them.</summary>
    public WhatWasWrong? Wrong { get; init; }

    /// <summary>How good the language is, says the last of them.</summary>
    public LanguageQuality? Quality { get; init; }

    /// <summary>What the last of them adds.</summary>
    public string? Words { get; init; }
}
