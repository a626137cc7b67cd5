namespace SupportPortal.Domain.Products;

/// <summary>What can be wrong at one place of a lifecycle document (R29).</summary>
public enum DocumentFault
{
    /// <summary>The file is not JSON; the path says the line and the position.</summary>
    NotJson = 1,

    /// <summary>A key that every document has is missing.</summary>
    Missing = 2,

    /// <summary>An object was expected.</summary>
    NotAnObject = 3,

    /// <summary>A list was expected.</summary>
    NotAList = 4,

    /// <summary>Readable text was expected.</summary>
    NotText = 5,

    /// <summary>The text is empty or too long.</summary>
    EmptyOrTooLong = 6,

    /// <summary>A name for addresses was expected: letters, digits, dots, dashes, underscores and plus signs.</summary>
    NotASlug = 7,

    /// <summary>A date such as 2026-11-20 was expected.</summary>
    NotADate = 8,

    /// <summary>True or false was expected.</summary>
    NotAFlag = 9,

    /// <summary>The word is not one of those known there.</summary>
    NotAKnownWord = 10,

    /// <summary>The same name occurs twice.</summary>
    Repeated = 11,
}
