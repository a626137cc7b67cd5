namespace SupportPortal.Domain.Help;

/// <summary>Why an answer did not help.</summary>
public enum WhatWasWrong
{
    /// <summary>It answers another question.</summary>
    AnotherQuestion = 1,

    /// <summary>Something is missing in it.</summary>
    Incomplete = 2,

    /// <summary>It is hard to understand.</summary>
    HardToUnderstand = 3,

    /// <summary>It is wrong or out of date.</summary>
    Incorrect = 4,

    /// <summary>It is clear, and one does not like the rule.</summary>
    DislikesTheRule = 5,

    /// <summary>Something else, which the text tells.</summary>
    Other = 6,
}
