namespace SupportPortal.Web.Failures;

/// <summary>A request that ended badly, as its page shows it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Sentence">What is wrong in this case, when that is known.</param>
/// <param name="Address">What was asked for: path and query.</param>
/// <param name="Posted">What was posted, when trying again can help; it is kept for that.</param>
/// <param name="Reference">What to quote when asking us about it.</param>
public sealed record Failure(int Status, string? Sentence, string Address, IFormCollection? Posted, string Reference)
{
    /// <summary>Whether the same request can succeed later.</summary>
    public bool CanTryAgain => MayPass(Status);

    /// <summary>Whether what ends with the status can succeed later, as it is.</summary>
    public static bool MayPass(int status) => status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable;

    /// <summary>The usual words.</summary>
    public FailureWords Words => FailureWords.For(Status);
}
