using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Model;

internal static partial class Deeds
{
    private static List<Deed> OfDefinitions() =>
    [
        new("Propose a definition", Who.EitherSide,
            (world, step) => world.Incident(step).ProposeDefinition(FormattableString.Invariant($"It runs for {world.Incident(step).Definitions.Count + 1} days."), Calendar, world.By(step)),
            (book, step) => Book.Say(book.Case(step).AsEitherSide(step.By), () => Propose(book.Case(step), step.By, book.Now))),
        new("Agree", Who.EitherSide,
            (world, step) => world.Incident(step).Agree(world.Incident(step).LatestDefinition?.Number ?? 0, world.By(step)),
            (book, step) => book.Case(step) switch
            {
                var one when one.Participants.Contains(step.By) => Answer.Refused,
                var one => Book.Say(one.AsEitherSide(step.By), () => one.DefinedOn is { } side && !one.IsAgreed && side != one.SideOf(step.By), () =>
                {
                    if (one.SideOf(step.By) == Side.Customer && one.Stage == Stage.WaitingForCustomer)
                        one.Hear(book.Now);
                    one.Agree(onCall: false, book.Now);
                }),
            }) { Weight = 20 },
        new("Log an agreement", Who.Engineer,
            (world, step) => world.Incident(step).LogAgreement(world.Incident(step).LatestDefinition?.Number ?? 0, "Kari", world.Now, world.By(step)),
            (book, step) => Book.Say(
                book.Case(step).AsEngineer(step.By),
                () => book.Case(step) is { DefinedOn: Side.Support, IsAgreed: false },
                () => book.Case(step).Agree(onCall: true, book.Now))) { Weight = 8 },
        new("Contradict an agreement", Who.CustomersSide,
            (world, step) => world.Incident(step).Contradict("I did not say that.", world.By(step)),
            (book, step) => Book.Say(
                book.Case(step).AsCustomersSide(step.By),
                () => book.Case(step) is { IsAgreed: true, IsAgreedOnCall: true },
                () =>
                {
                    book.Case(step).IsAgreed = false;
                    book.Case(step).Hear(book.Now);
                })) { Weight = 2 },
    ];

    private static List<Deed> OfSolutions() =>
    [
        new("Suggest a solution", Who.Engineer,
            (world, step) => world.Incident(step).SuggestSolution(Words, Calendar, world.By(step)),
            (book, step) => Book.Say(book.Case(step).AsEngineer(step.By), () => book.Case(step).IsAgreed, () =>
            {
                book.Case(step).Respond(step.By);
                book.Case(step).Solutions.Add(book.Now);
                book.Case(step).WaitIn(Stage.SolutionSuggested, book.Now);
            })) { Weight = 16 },
        new("Accept a solution", Who.Submitter,
            (world, step) => world.Incident(step).AcceptSolution(world.Incident(step).StandingSolution?.Id ?? Guid.Empty, world.By(step)),
            (book, step) => Book.Say(
                book.Case(step).AsSubmitter(step.By), () => CanBeResolved(book.Case(step)), () => book.Case(step).Close(Outcome.Resolved, book.Now))) { Weight = 3 },
        new("Say that it did not help", Who.CustomersSide,
            (world, step) => world.Incident(step).RejectSolution(world.Incident(step).StandingSolution?.Id ?? Guid.Empty, "It fails still.", world.By(step)),
            (book, step) => Book.Say(book.Case(step).AsCustomersSide(step.By), () => book.Case(step).Solutions.Count > 0, () =>
            {
                book.Case(step).Solutions.RemoveAt(book.Case(step).Solutions.Count - 1);
                book.Case(step).Hear(book.Now);
            })),
    ];

    private static bool CanBeResolved(Case one) => one.IsAgreed && one.Solutions.Count > 0;

    private static void Propose(Case one, Person by, Instant now)
    {
        if (one.SideOf(by) == Side.Customer)
            one.Hear(now);
        else
            one.Respond(by);
        (one.DefinedOn, one.IsAgreed) = (one.SideOf(by), false);
    }
}
