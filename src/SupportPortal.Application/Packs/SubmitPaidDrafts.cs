using SupportPortal.Application.Data;
using SupportPortal.Application.Incidents;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;

namespace SupportPortal.Application.Packs;

/// <summary>
/// Submits the drafts whose orders are paid, as their buyers chose (R27). Whenever it gets to it, the incident is
/// submitted as of the instant of the payment: the response clock starts there, and eligibility is judged on that day. The
/// draft is the key, so what breaks in the middle is gone on with, and makes one incident.
/// </summary>
public sealed class SubmitPaidDrafts(IDbContextFactory<SupportDbContext> store, SubmitIncident submit)
{
    /// <summary>The name of the job that does it.</summary>
    public const string Job = "submit-paid-drafts";

    private const int Batch = 100;

    /// <summary>Whether a draft is to be submitted.</summary>
    public async Task<bool> IsAnyDueAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Orders.AnyAsync(order => order.SubmissionDueAt != null, cancel);
    }

    /// <summary>Submits those that have been due for longest, at most 100.</summary>
    /// <param name="sellerCountry">Whose calendar counts where the buyer's country has none (R13).</param>
    /// <param name="moment">Now.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>Of how many it is known what became of them.</returns>
    public async Task<int> HandleAsync(string sellerCountry, Moment moment, CancellationToken cancel)
    {
        var settled = 0;
        foreach (var order in await FindAsync(cancel))
            settled += await SubmitAsync(order, sellerCountry, moment, cancel) ? 1 : 0;
        return settled;
    }

    private async Task<List<Order>> FindAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.Orders.AsNoTracking().Where(order => order.SubmissionDueAt != null)
            .OrderBy(order => order.SubmissionDueAt).Take(Batch).ToListAsync(cancel);
    }

    private async Task<bool> SubmitAsync(Order order, string sellerCountry, Moment moment, CancellationToken cancel)
    {
        var payment = new Moment(new Actor(order.BuyerId!.Value, Roles.Customer), order.PaidAt!.Value, order.PaidOn!.Value);
        try
        {
            var picked = await PickedAsync(order, cancel);
            var numbers = await submit.HandleAsync(order.DraftId!.Value, new Sending(picked, Packs: null, Seen: null), sellerCountry, payment, cancel);
            return await NoteAsync(order.Id, (paid, pack) => paid.NoteSubmitted(numbers, pack, moment), cancel);
        }
        catch (RefusedException refused) when (refused.Refusal is SomeoneElseWasFaster)
        {
            // The next look is the next try.
            return false;
        }
        catch (RefusedException refused)
        {
            return await NoteAsync(order.Id, (paid, pack) => paid.NoteNotSubmitted(ObstacleOf(refused.Refusal), pack, moment), cancel);
        }
    }

    // What was changed until the payment counts: also whether each problem has an incident of the order (R11).
    private async Task<IReadOnlyList<Guid>> PickedAsync(Order order, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var draft = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(one => one.Id == order.DraftId, cancel)
            ?? throw new RefusedException(new NotFound());
        return [.. draft.Content.SubmittedWhenPaid(order.Incidents).Select(problem => problem.Key)];
    }

    private Task<bool> NoteAsync(Guid id, Action<Order, Pack> note, CancellationToken cancel) => store.AppendAsync(
        async db =>
        {
            var order = await db.LockOrderAsync(id, cancel);
            if (order.SubmissionDueAt is null)
                return false;
            note(order, await db.Packs.SingleAsync(one => one.OrderId == id, cancel));
            return true;
        },
        cancel);

    private static SubmissionObstacle ObstacleOf(Refusal refusal) => refusal switch
    {
        NotFound or CustomerIsNotThere => SubmissionObstacle.Gone,
        KindOfHelpIsExcluded or ExclusionCannotBeInsistedOn => SubmissionObstacle.Excluded,
        ProductRefusal or PlanRefusal => SubmissionObstacle.NotServed,
        PackRefusal or TooFewIncidentsLeft or NoProblemIsPicked => SubmissionObstacle.CannotPay,
        _ => SubmissionObstacle.Incomplete,
    };
}
