using SupportPortal.Application.Attachments;
using SupportPortal.Application.Jobs;

namespace SupportPortal.Web.Jobs;

/// <summary>Removes files that nobody refers to.</summary>
internal sealed class RemovingUnusedFiles(RemoveUnusedFiles remove, IClock clock) : IJob
{
    /// <inheritdoc/>
    public static string Name => "unused-files";

    /// <inheritdoc/>
    public static Duration Interval => Duration.FromHours(12);

    /// <inheritdoc/>
    public async Task<bool> HasWorkAsync(CancellationToken cancel) => (await remove.FindAsync(clock.GetCurrentInstant(), cancel)).Count > 0;

    /// <inheritdoc/>
    public Task RunAsync(CancellationToken cancel) => remove.HandleAsync(clock.GetCurrentInstant(), cancel);
}
