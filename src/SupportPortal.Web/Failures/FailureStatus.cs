using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using SupportPortal.Application.Data;
using SupportPortal.Domain;

namespace SupportPortal.Web.Failures;

/// <summary>Which answer an exception gets. This is the only place that knows.</summary>
internal static class FailureStatus
{
    /// <summary>The HTTP status for an exception that left a request.</summary>
    public static int Of(Exception exception) => exception switch
    {
        RefusedException refused => Of(refused.Refusal),
        BadHttpRequestException bad => bad.StatusCode,
        AntiforgeryValidationException => StatusCodes.Status400BadRequest,
        // One part of a multipart form says that it is in UTF-7, which nobody reads any more.
        NotSupportedException { TargetSite.DeclaringType: var thrower } when thrower == typeof(Encoding) => StatusCodes.Status400BadRequest,
        _ when exception.IsStoreDown() || exception.IsWorthRetrying() => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>The HTTP status for a refusal.</summary>
    public static int Of(Refusal refusal) => refusal switch
    {
        NotFound => StatusCodes.Status404NotFound,
        NotAllowed => StatusCodes.Status403Forbidden,
        _ => StatusCodes.Status409Conflict,
    };
}
