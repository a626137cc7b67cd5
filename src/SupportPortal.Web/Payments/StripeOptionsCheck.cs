using Microsoft.Extensions.Options;

namespace SupportPortal.Web.Payments;

/// <summary>Stops the start, with a sentence that holds no secret, when the section <c>Payments:Stripe</c> cannot be right.</summary>
internal sealed class StripeOptionsCheck(IHostEnvironment environment) : IValidateOptions<StripeOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, StripeOptions options)
    {
        var wrong = Wrong(options).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private IEnumerable<string> Wrong(StripeOptions stripe)
    {
        if (!stripe.IsSetUp)
            yield break;
        if (!stripe.SecretKey.All(one => one == '_' || char.IsAsciiLetterOrDigit(one)) || !(stripe.SecretKey.StartsWith("sk_", StringComparison.Ordinal) || stripe.SecretKey.StartsWith("rk_", StringComparison.Ordinal)))
            yield return "Payments:Stripe:SecretKey is no secret key: one begins with sk_, a restricted one with rk_.";
        if (!stripe.WebhookSecret.StartsWith("whsec_", StringComparison.Ordinal))
            yield return "Payments:Stripe:WebhookSecret is no signing secret: one begins with whsec_. Without it nobody could tell whose notices of payments are true.";
        if (!IsOrigin(stripe.ApiBase))
            yield return $"Payments:Stripe:ApiBase is '{stripe.ApiBase}'; an https address without a path is expected.";
        if (!IsOrigin(stripe.CheckoutOrigin))
            yield return $"Payments:Stripe:CheckoutOrigin is '{stripe.CheckoutOrigin}'; an https address without a path is expected.";
    }

    // What stands in for it in tests listens on this machine, and speaks plain http.
    private bool IsOrigin(Uri uri) =>
        uri is { IsAbsoluteUri: true, PathAndQuery: "/", Fragment: "", UserInfo: "" }
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.IsLoopback && environment.IsDevelopment()));
}
