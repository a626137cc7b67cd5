namespace SupportPortal.Domain.Tests.Model;

/// <summary>What comes of a deed.</summary>
internal enum Answer
{
    /// <summary>It is done.</summary>
    Done,

    /// <summary>It is refused, and nothing has changed.</summary>
    Refused,

    /// <summary>It is answered as if the thing did not exist, because it is not for this person (R37).</summary>
    NotThere,
}
