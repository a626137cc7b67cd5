using System.Net;

namespace SupportPortal.Bench;

/// <summary>What came back, and after how long.</summary>
internal sealed record Answer(HttpStatusCode Status, string Location, TimeSpan? RetryAfter, string Body, TimeSpan Took)
{
    /// <summary>Whether the portal wants somebody to sign in who has.</summary>
    public bool IsSignIn => Status == HttpStatusCode.Unauthorized || Location.Contains("/account/sign-in", StringComparison.Ordinal);
}
