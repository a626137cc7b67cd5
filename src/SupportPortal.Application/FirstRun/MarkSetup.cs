using SupportPortal.Application.Data;
using SupportPortal.Domain;

namespace SupportPortal.Application.FirstRun;

/// <summary>Marks a step of the setup as seen to, or not. Two admins who mark the same one leave it marked, by the first.</summary>
public sealed class MarkSetup(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The steps that are marked by hand; the others show for themselves whether they are done.</summary>
    public static readonly IReadOnlySet<SetupStep> ByHand =
        new HashSet<SetupStep> { SetupStep.Mail, SetupStep.Calendar, SetupStep.Prices, SetupStep.Backup, SetupStep.List };

    /// <summary>Marks it.</summary>
    /// <exception cref="RefusedException"><see cref="NotAllowed"/>, or <see cref="NotFound"/> for a step that shows for itself.</exception>
    public Task HandleAsync(SetupStep step, bool isDone, Moment moment, CancellationToken cancel) => store.AppendAsync(
        async db =>
        {
            if (!moment.By.IsAdmin)
                new NotAllowed().Throw();
            if (!ByHand.Contains(step))
                new NotFound().Throw();
            if (!isDone)
                await db.SetupMarks.Where(mark => mark.Step == step).ExecuteDeleteAsync(cancel);
            else if (!await db.SetupMarks.AnyAsync(mark => mark.Step == step, cancel))
                db.SetupMarks.Add(new SetupMark { Step = step, At = moment.At, By = moment.By.Person });
        },
        cancel);
}
