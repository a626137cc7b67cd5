namespace SupportPortal.Domain.Help;

/// <summary>How good the language of a translation is.</summary>
public enum LanguageQuality
{
    /// <summary>It reads as if written in this language.</summary>
    Good = 1,

    /// <summary>It can be understood, with mistakes.</summary>
    Fair = 2,

    /// <summary>It is hard to understand, or wrong.</summary>
    Poor = 3,
}
