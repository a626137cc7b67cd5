using SupportPortal.Domain;

namespace SupportPortal.Application.Data;

/// <summary>
/// How a deed meets the store: a context of its own, one transaction, one save, one commit. What others did meanwhile
/// either refuses the deed or has it done again on fresh data.
/// </summary>
public static class Deeds
{
    private const int Tries = 3;

    /// <summary>
    /// Runs a deed that decides. If another changed the same aggregate meanwhile it is refused; deadlocks and failed
    /// serializations are tried again.
    /// </summary>
    /// <exception cref="RefusedException"><see cref="SomeoneElseWasFaster"/>, or what the domain refuses.</exception>
    public static Task<T> DecideAsync<T>(
        this IDbContextFactory<SupportDbContext> store, Func<SupportDbContext, Task<T>> deed, CancellationToken cancel) =>
        RunAsync(store, deed, appends: false, cancel);

    /// <summary>Runs a deed that appends (a message, a call, a note): tried three times on fresh data before it is refused.</summary>
    /// <exception cref="RefusedException"><see cref="SomeoneElseWasFaster"/>, or what the domain refuses.</exception>
    public static Task<T> AppendAsync<T>(
        this IDbContextFactory<SupportDbContext> store, Func<SupportDbContext, Task<T>> deed, CancellationToken cancel) =>
        RunAsync(store, deed, appends: true, cancel);

    /// <inheritdoc cref="DecideAsync{T}"/>
    public static Task DecideAsync(
        this IDbContextFactory<SupportDbContext> store, Func<SupportDbContext, Task> deed, CancellationToken cancel) =>
        store.DecideAsync(Returning(deed), cancel);

    /// <inheritdoc cref="AppendAsync{T}"/>
    public static Task AppendAsync(
        this IDbContextFactory<SupportDbContext> store, Func<SupportDbContext, Task> deed, CancellationToken cancel) =>
        store.AppendAsync(Returning(deed), cancel);

    private static Func<SupportDbContext, Task<bool>> Returning(Func<SupportDbContext, Task> deed) => async db =>
    {
        await deed(db);
        return true;
    };

    private static async Task<T> RunAsync<T>(
        IDbContextFactory<SupportDbContext> store, Func<SupportDbContext, Task<T>> deed, bool appends, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await OnceAsync(store, deed, cancel);
            }
            catch (Exception error) when (cancel.IsCancellationRequested && error is not (OperationCanceledException or RefusedException))
            {
                // The client of SQL Server reports a command that was given up as one that failed.
                throw new OperationCanceledException(error.Message, error, cancel);
            }
            catch (DbUpdateConcurrencyException) when (!appends || attempt == Tries)
            {
                throw new RefusedException(new SomeoneElseWasFaster());
            }
            catch (DbUpdateException error) when (error.IsUniqueViolation() && attempt == Tries)
            {
                throw new RefusedException(new SomeoneElseWasFaster());
            }
            catch (Exception error) when (attempt < Tries && IsPassing(error))
            {
                // Tried again on fresh data.
            }
        }
    }

    private static bool IsPassing(Exception error) =>
        error is DbUpdateConcurrencyException || error.IsUniqueViolation() || error.IsWorthRetrying();

    private static async Task<T> OnceAsync<T>(
        IDbContextFactory<SupportDbContext> store, Func<SupportDbContext, Task<T>> deed, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        // A deed that fails is given up whole: no way back to its middle is kept.
        db.Database.AutoSavepointsEnabled = false;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var answer = await deed(db);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(CancellationToken.None);
        return answer;
    }
}
