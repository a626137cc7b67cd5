using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Model;

internal static partial class Deeds
{
    private static List<Deed> OfSeverity() =>
    [
        new("Change the severity", Who.Submitter,
            (world, step) => world.Incident(step).ChangeSeverity(Chosen(step), Impact, Calendar, world.By(step)),
            (book, step) => Book.Say(
                book.Case(step).AsSubmitter(step.By),
                () => book.Case(step).Severity != Chosen(step) && IsFree(book.Case(step), Chosen(step)),
                () =>
                {
                    book.Case(step).ChangeSeverity(Chosen(step), book.Now);
                    book.Case(step).Asked = null;
                })),
        new("Ask for another severity", Who.Submitter,
            (world, step) => world.Incident(step).RequestSeverity(Chosen(step), "Worse.", Impact, world.By(step)),
            (book, step) => Book.Say(
                book.Case(step).AsSubmitter(step.By),
                () => book.Case(step) is { Asked: null } one && one.Severity != Chosen(step) && !IsFree(one, Chosen(step)),
                () =>
                {
                    book.Case(step).Asked = Chosen(step);
                    book.Case(step).Hear(book.Now);
                })),
        new("Grant the severity", Who.Engineer,
            (world, step) => world.Incident(step).GrantSeverity(isOnlyEngineer: false, Calendar, world.By(step)),
            (book, step) => Book.Say(
                book.Case(step).AsEngineer(step.By),
                () => book.Case(step).Asked is not null && book.Case(step).LoweredBy != step.By,
                () => Grant(book.Case(step), book.Now))),
        new("Refuse the severity", Who.Engineer,
            (world, step) => world.Incident(step).RefuseSeverity("It is not.", isOnlyEngineer: false, world.By(step)),
            (book, step) => Book.Say(
                book.Case(step).AsEngineer(step.By),
                () => book.Case(step).Asked is not null && book.Case(step).LoweredBy != step.By,
                () => book.Case(step).Asked = null)) { Weight = 2 },
        new("Lower the severity", Who.Engineer,
            (world, step) => world.Incident(step).LowerSeverity(Chosen(step), "A workaround holds.", world.By(step)),
            (book, step) => Book.Say(
                book.Case(step).AsEngineer(step.By),
                () => book.Case(step).Asked is null && Chosen(step) > book.Case(step).Severity,
                () => (book.Case(step).Severity, book.Case(step).LoweredBy) = (Chosen(step), step.By))),
    ];

    private static List<Deed> OfHours() =>
    [
        new("Choose support hours", Who.Submitter,
            (world, step) => world.Incident(step).ChooseHours(IsAllDay(step) ? AroundTheClock : BusinessHours, world.By(step)),
            (book, step) => Book.Say(book.Case(step).AsSubmitter(step.By), () => ChooseHours(book.Case(step), step, book.Now))) { Weight = 2 },
        new("Move to business hours", Who.Engineer,
            (world, step) => world.Incident(step).MoveToBusinessHours("Nobody answers.", Terms, world.By(step)),
            (book, step) => Book.Say(book.Case(step).AsEngineer(step.By), () => NobodyAnswers(book.Case(step)), () =>
            {
                (book.Case(step).Hours, book.Case(step).WasMovedToBusinessHours) = (SupportHours.BusinessHours, true);
                book.Case(step).ForgetAttempts(book.Now);
            })) { Weight = 12 },
        new("Undo business hours", Who.Submitter,
            (world, step) => world.Incident(step).UndoBusinessHours(world.By(step)),
            (book, step) => Book.Say(
                book.Case(step).AsSubmitter(step.By),
                () => book.Case(step) is { WasMovedToBusinessHours: true, IsReachable: true },
                () =>
                {
                    (book.Case(step).Hours, book.Case(step).WasMovedToBusinessHours) = (SupportHours.AroundTheClock, false);
                    book.Case(step).ForgetAttempts(book.Now);
                })) { Weight = 8 },
    ];

    // Until an engineer has it; what one has lowered is raised by a request (R17).
    private static bool IsFree(Case one, Severity to) => one.Engineer is null && (one.LoweredBy is null || to > one.Severity);

    private static Severity Chosen(Step step) => (Severity)((step.Choice % 3) + 1);

    private static bool IsAllDay(Step step) => step.Choice % 2 == 0;

    private static void Grant(Case one, Instant now)
    {
        one.ChangeSeverity(one.Asked!.Value, now);
        (one.Asked, one.LoweredBy) = (null, null);
    }

    // Three attempts at least, over at least an hour (R18).
    private static bool NobodyAnswers(Case one) =>
        one is { Hours: SupportHours.AroundTheClock, Attempts.Count: >= 3 } && one.Attempts.Max() - one.Attempts.Min() >= Duration.FromHours(1);

    private static void ChooseHours(Case one, Step step, Instant now)
    {
        var hours = IsAllDay(step) ? SupportHours.AroundTheClock : SupportHours.BusinessHours;
        if (hours != one.Hours)
            one.WasMovedToBusinessHours = false;
        (one.Hours, one.IsReachable) = (hours, IsAllDay(step));
        one.ForgetAttempts(now);
    }
}
