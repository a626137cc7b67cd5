namespace SupportPortal.Application.Data;

/// <summary>How a deed takes its turn at a <see cref="WaitingLine"/>: before it locks anything else.</summary>
internal static class StandingInLine
{
    /// <summary>Waits until those before it are done, and keeps those after it waiting until the transaction ends.</summary>
    public static Task StandInLineAsync(this SupportDbContext db, string name, CancellationToken cancel) =>
        db.Set<WaitingLine>().Where(line => line.Name == name)
            .ExecuteUpdateAsync(set => set.SetProperty(line => line.Turn, line => line.Turn + 1), cancel);
}
