using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Model;

internal static partial class Deeds
{
    private static List<Deed> OfConversation() =>
    [
        new("Take", Who.Engineer,
            (world, step) => world.Incident(step).Take(world.By(step)),
            (book, step) => Book.Say(book.Case(step).AsEngineer(step.By), () => book.Case(step).Engineer is null, () => book.Case(step).GiveTo(step.By))),
        new("Assign", Who.Engineer,
            (world, step) => world.Incident(step).Assign(Colleague(step).Id, world.By(step)),
            (book, step) => Book.Say(book.Case(step).AsEngineer(step.By), () => book.Case(step).Engineer != Colleague(step), () => book.Case(step).GiveTo(Colleague(step)))),
        new("Pass on", Who.Engineer,
            (world, step) => world.Incident(step).PassOn(Colleague(step).Id, WithCard(step) ? new("It stops.", "", "", "") : null, world.By(step)),
            (book, step) => Book.Say(
                book.Case(step).AsEngineer(step.By),
                () => book.Case(step).Engineer != Colleague(step) && (!WithCard(step) || book.Case(step).Hours == SupportHours.AroundTheClock),
                () => book.Case(step).GiveTo(Colleague(step)))),
        new("Release", Who.Engineer,
            (world, step) => world.Incident(step).Release(world.By(step)),
            (book, step) => Book.Say(
                book.Case(step).AsEngineer(step.By),
                () => book.Case(step).Stage == Stage.Assigned,
                () => (book.Case(step).Stage, book.Case(step).Engineer) = (Stage.New, null))),
        new("Reply", Who.Engineer,
            (world, step) => world.Incident(step).Reply(Words, Calendar, Terms, world.By(step)),
            (book, step) => book.Case(step) switch
            {
                var one when !step.By.IsEngineer => one.No(step.By),
                var one => Book.Say(Answer.Done, () => one.CanBeWrittenTo(book.Now), () => one.Respond(step.By)),
            }),
        new("Ask", Who.Engineer,
            (world, step) => world.Incident(step).Ask(Words, Calendar, world.By(step)),
            (book, step) => Book.Say(book.Case(step).AsEngineer(step.By), () => book.Case(step).Stage != Stage.SolutionSuggested, () =>
            {
                book.Case(step).Respond(step.By);
                book.Case(step).WaitIn(Stage.WaitingForCustomer, book.Now);
            })),
        new("Write", Who.CustomersSide,
            (world, step) => world.Incident(step).Write(Words, Terms, world.By(step)),
            (book, step) => book.Case(step) switch
            {
                var one when !one.IsOnCustomersSide(step.By) => one.No(step.By),
                var one => Book.Say(Answer.Done, () => one.CanBeWrittenTo(book.Now), () =>
                {
                    one.Hear(book.Now);
                    one.Said.Add((step.By, book.Now));
                }),
            }),
        new("Note", Who.Engineer,
            (world, step) => world.Incident(step).Note(Words, world.By(step)),
            (book, step) => step.By.IsEngineer ? Answer.Done : book.Case(step).No(step.By)) { Weight = 1 },
        new("Log a call", Who.Engineer,
            (world, step) => world.Incident(step).LogCall(Call(step, world.Now, reached: true), null, Calendar, world.By(step)),
            (book, step) => Book.Say(book.Case(step).AsEngineer(step.By), () => WasAfterSubmission(book, step), () => Reach(book.Case(step), step.By, Called(step, book.Now)))),
        new("Log an attempt", Who.Engineer,
            (world, step) => world.Incident(step).LogCall(Call(step, world.Now, reached: false), null, Calendar, world.By(step)),
            (book, step) => Book.Say(
                book.Case(step).AsEngineer(step.By),
                () => WasAfterSubmission(book, step),
                () => book.Case(step).TryToReach(Called(step, book.Now)))) { Weight = 10 },
    ];

    private static List<Deed> OfContact() =>
    [
        new("Promise the next contact", Who.Engineer,
            (world, step) => world.Incident(step).PromiseContact(ContactBy(step, world.Now), world.By(step)),
            (book, step) => Book.Say(
                book.Case(step).AsEngineer(step.By),
                () => book.Case(step).IsClockOver && step.Choice % 4 != 0 && book.Case(step).NextContact?.By != ContactBy(step, book.Now),
                () => book.Case(step).NextContact = (ContactBy(step, book.Now), book.Now))) { Weight = 3 },
        new("Take the promise of the next contact back", Who.Engineer,
            (world, step) => world.Incident(step).WithdrawContact(world.By(step)),
            (book, step) => Book.Say(
                book.Case(step).AsEngineer(step.By),
                () => book.Case(step).NextContact is not null,
                () => book.Case(step).NextContact = null)) { Weight = 2 },
    ];

    private static List<Deed> OfPeople() =>
    [
        new("Add a participant", Who.Submitter,
            (world, step) => world.Incident(step).AddParticipant(step.Other.Id, world.By(step)),
            (book, step) => Book.Say(
                book.Case(step).AsSubmitter(step.By),
                () => !book.Case(step).IsOnCustomersSide(step.Other),
                () => book.Case(step).Participants.Add(step.Other))) { Weight = 2 },
        new("Remove a participant", Who.Submitter,
            (world, step) => world.Incident(step).RemoveParticipant(step.Other.Id, world.By(step)),
            (book, step) => Book.Say(
                book.Case(step).AsSubmitter(step.By),
                () => book.Case(step).Participants.Contains(step.Other),
                () => book.Case(step).Participants.Remove(step.Other))) { Weight = 2 },
    ];

    // Now and then for a moment that is over.
    private static Instant ContactBy(Step step, Instant now) => now + Duration.FromHours(step.Choice % 4 * 20);

    private static bool WithCard(Step step) => step.Choice % 3 == 0;

    // To whom an incident is passed on: one of the engineers.
    private static Person Colleague(Step step) => Cast.Engineers[step.Choice % Cast.Engineers.Count];

    // A call is logged up to an hour after it, and ended as soon as it began.
    private static Instant Called(Step step, Instant now) => now - Duration.FromMinutes(step.Choice % 4 * 20);

    private static CallRecord Call(Step step, Instant now, bool reached) => new(Called(step, now), Called(step, now), "Kari Nygård", reached);

    private static bool WasAfterSubmission(Book book, Step step) => Called(step, book.Now) >= book.Case(step).SubmittedAt;

    private static void Reach(Case one, Person by, Instant called)
    {
        var promised = one.NextContact;
        one.Respond(by);
        if (called < promised?.SetAt)
            one.NextContact = promised;
        one.ForgetAttempts(called);
        one.Said.Add((null, called));
        if (one.Stage == Stage.WaitingForCustomer && called >= one.SilentSince)
            (one.Stage, one.SilentSince) = (Stage.InProgress, null);
    }
}
