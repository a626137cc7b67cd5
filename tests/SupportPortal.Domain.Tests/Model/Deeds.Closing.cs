using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Model;

internal static partial class Deeds
{
    private static List<Deed> OfClosing() =>
    [
        new("Close as resolved", Who.Engineer,
            (world, step) => world.Incident(step).CloseAsResolved(world.Incident(step).Timeline.LastOrDefault(world.Incident(step).CanQuote), null, world.By(step)),
            (book, step) => Book.Say(
                book.Case(step).AsEngineer(step.By),
                () => CanBeResolved(book.Case(step)) && book.Case(step).SaidAt >= book.Case(step).Solutions[^1],
                () => book.Case(step).Close(Outcome.Resolved, book.Now))) { Weight = 12 },
        new("Close as unresolved", Who.Engineer,
            (world, step) => world.Incident(step).CloseAsUnresolved("We tried.", Recommended(step), Calendar, world.By(step)),
            (book, step) => Book.Say(book.Case(step).AsEngineer(step.By), () => CloseAsUnresolved(book, step))) { Weight = 1 },
        new("Close as out of scope", Who.Engineer,
            (world, step) => world.Incident(step).CloseAsOutOfScope("custom-code", null, null, Calendar, world.By(step)),
            (book, step) => Book.Say(book.Case(step).AsEngineer(step.By), () => CloseWithWords(book, step, Outcome.OutOfScope))) { Weight = 1 },
        new("Close as a duplicate", Who.Engineer,
            (world, step) => world.Incident(step).CloseAsDuplicate(world.Original(step), null, null, Calendar, world.By(step)),
            (book, step) => Book.Say(
                book.Case(step).AsEngineer(step.By),
                () => book.Original(step) != book.Case(step) && book.Original(step).IsOnCustomersSide(book.Case(step).Submitter),
                () => CloseWithWords(book, step, Outcome.Duplicate))) { Weight = 1 },
        new("Close at the customer's request", Who.Submitter,
            (world, step) => world.Incident(step).CloseAtRequest(null, world.By(step)),
            (book, step) => Book.Say(book.Case(step).AsSubmitter(step.By), () => book.Case(step).Close(Outcome.ClosedAtCustomersRequest, book.Now))) { Weight = 1 },
        new("Mind the silence", Who.Portal,
            (world, step) => world.Incident(step).MindSilence(Calendar, Terms, world.By(step)),
            (book, step) => book.Case(step) switch
            {
                var one when !step.By.IsPortal => one.No(step.By),
                var one => Book.Say(Answer.Done, () => one.SilentSince is not null, () => Mind(one, book.Now)),
            }) { Weight = 8, MayLeaveNoEntry = true },
        new("Reopen", Who.Submitter, Reopen, SayReopen) { Weight = 8, IsOfSeveral = true },
    ];

    private static void CloseWithWords(Book book, Step step, Outcome outcome)
    {
        book.Case(step).Respond(step.By);
        book.Case(step).Close(outcome, book.Now);
    }

    private static BillingRuling? Recommended(Step step) => Charges(step) ? null : Decision(step);

    // What was charged before it was reopened stays so; an admin looks at it when the engineer says otherwise (R7, R8).
    private static void CloseAsUnresolved(Book book, Step step)
    {
        var one = book.Case(step);
        one.RevisionWaits = one.Charge == BillingStatus.Charged && !Charges(step) && !one.WasSpared;
        CloseWithWords(book, step, Outcome.Unresolved);
    }

    // After ten business days a question closes as unresolved, a solution as resolved while its definition is agreed (R6).
    private static void Mind(Case one, Instant now)
    {
        if (now < Book.EndOfSilence(one.SilentSince!.Value))
            return;
        if (one.Stage == Stage.WaitingForCustomer)
            one.Close(Outcome.Unresolved, now);
        else if (one.IsAgreed)
            one.Close(Outcome.Resolved, now);
    }

    private static void Reopen(World world, Step step)
    {
        var incident = world.Incident(step);
        var usesOne = incident.ReopeningUsesOne;
        var cause = incident.Reopen("It is not solved.", engineerIsThere: true, Terms, world.By(step));
        if (!usesOne)
            return;
        var pack = world.PackOf(incident);
        if (!pack.BelongsTo(incident.CustomerId))
            new NotAllowed().Throw(); // Whose pack it was, it is not any more: said so, and not hidden.
        pack.Use(incident.CustomerId, incident.Id, incident.Number, cause, world.By(step));
    }

    private static Ruling SayReopen(Book book, Step step)
    {
        var one = book.Case(step);
        if (one.Submitter != step.By)
            return one.No(step.By);
        var inTime = !one.IsOpen && one.ClosedAs is not (Outcome.OutOfScope or Outcome.Duplicate or Outcome.Undone) && one.CanBeWrittenTo(book.Now);
        var usesOne = one.Charge == BillingStatus.NotCharged;
        if (!inTime || (usesOne && one.PaidWith.CanUse(one.Submitter, book.Now, book.Today) != Answer.Done))
            return Answer.Refused;
        return new Ruling(Answer.Done, () =>
        {
            one.Reopen(book.Now);
            if (usesOne)
                one.PaidWith.Use(one, book.Now);
        });
    }
}
