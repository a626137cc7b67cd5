using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SupportPortal.Web.Health;

/// <summary>Whether there is a key that protects, and one that opens what was protected.</summary>
internal sealed class KeyRingIsReady(IDataProtectionProvider keys) : IHealthCheck
{
    private const string Probe = "probe";

    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var protector = keys.CreateProtector(nameof(KeyRingIsReady));
        return Task.FromResult(protector.Unprotect(protector.Protect(Probe)) == Probe
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The key ring opens nothing."));
    }
}
