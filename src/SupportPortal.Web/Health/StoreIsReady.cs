using Microsoft.Extensions.Diagnostics.HealthChecks;
using SupportPortal.Application.Data;

namespace SupportPortal.Web.Health;

/// <summary>Whether the store answers and has this version's schema.</summary>
internal sealed class StoreIsReady(StoreMigration migration) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        (await migration.PendingAsync(cancellationToken)).Count == 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("Migrations are pending.");
}
