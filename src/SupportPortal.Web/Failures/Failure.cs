namespace SupportPortal.Web.Failures;

/// <summary>A request that ended badly, as its page shows it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Sentence">What is wrong in this case, when that is known.</param>
/// <param name="Address">What was asked for: path and query.</param>
/// <param name="Posted">What was posted, when trying again can help.</param>
/// <param name="Reference">What to quote when asking us about it.</param>
public sealed record Failure(int Status, string? Sentence, string Address, IFormCollection? Posted, string Reference)
{
    /// <summary>Whether the same request can succeed in a moment.</summary>
    public bool CanTryAgain => Status == StatusCodes.Status503ServiceUnavailable;

    /// <summary>The usual words.</summary>
    public FailureWords Words => FailureWords.For(Status);
}
