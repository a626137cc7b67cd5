namespace SupportPortal.Web.Parts;

/// <summary>What a colour means; an icon and a word always say it too.</summary>
public enum Tone
{
    /// <summary>Nothing in particular.</summary>
    Plain,

    /// <summary>It runs, it is current.</summary>
    Info,

    /// <summary>Met, done, in support.</summary>
    Good,

    /// <summary>At risk, look at it.</summary>
    Warn,

    /// <summary>Missed, refused, lost.</summary>
    Bad,
}
