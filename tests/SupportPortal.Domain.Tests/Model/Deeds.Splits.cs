using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Model;

internal static partial class Deeds
{
    private static List<Deed> OfSplits() =>
    [
        new("Split", Who.Engineer,
            (world, step) => world.Incident(step).Split([AProblem, AProblem], Calendar, ServiceTerms.Default, world.By(step)),
            (book, step) => Book.Say(book.Case(step).AsEngineer(step.By), () => Split(book.Case(step), step.By, book.Now))) { Weight = 10 },
        new("Accept a part", Who.Submitter, Accept, SayAccept) { Weight = 16, NeedsPack = true, IsOfSeveral = true },
        new("Decline a part", Who.Submitter,
            (world, step) => world.Incident(step).DeclinePart(Part(step), world.By(step)),
            (book, step) => Book.Say(
                AsAnswerer(book.Case(step), step),
                () => Piece(book.Case(step), step)!.CanBeAnswered(book.Now),
                () => Piece(book.Case(step), step)!.State = PartState.Declined)) { Weight = 3 },
        new("Take a proposal back", Who.Engineer,
            (world, step) => world.Incident(step).WithdrawPart(Part(step), world.By(step)),
            (book, step) => Book.Say(
                !step.By.IsEngineer ? book.Case(step).No(step.By) : Piece(book.Case(step), step) is null ? Answer.NotThere : Answer.Done,
                () => Piece(book.Case(step), step)!.CanBeAnswered(book.Now),
                () => Piece(book.Case(step), step)!.State = PartState.Withdrawn)) { Weight = 2 },
        new("Let proposals lapse", Who.Portal,
            (world, step) => world.Incident(step).LapseParts(world.By(step)),
            (book, step) => Book.Say(
                step.By.IsPortal ? Answer.Done : book.Case(step).No(step.By),
                () => book.Case(step).Pieces.Exists(piece => piece.HasLapsed(book.Now)),
                () => book.Case(step).Pieces.FindAll(piece => piece.HasLapsed(book.Now)).ForEach(piece => piece.State = PartState.Lapsed))) { Weight = 6 },
        new("Undo a split", Who.EitherSide, Undo, SayUndo) { Weight = 10, IsOfSeveral = true },
    ];

    // Now and then one that there is not.
    private static int Part(Step step) => 1 + (step.Choice % 4);

    private static Piece? Piece(Case one, Step step) => one.Pieces.ElementAtOrDefault(Part(step) - 1);

    private static Answer AsAnswerer(Case one, Step step) =>
        one.Submitter != step.By ? one.No(step.By) : Piece(one, step) is null ? Answer.NotThere : Answer.Done;

    private static void Split(Case one, Person by, Instant now)
    {
        one.Respond(by);
        one.Pieces.AddRange([new(PartState.Stays, Instant.MaxValue), new(PartState.Proposed, Book.EndOfSilence(now))]);
    }

    // Pack and both incidents in one, as the customer's page does.
    private static void Accept(World world, Step step)
    {
        if (world.Incidents.Count == MostIncidents)
            new NotAllowed().Throw();
        var (pack, moment, number) = (world.Pack(step), world.By(step), new IncidentNumber(20001 + world.Incidents.Count));
        var acceptance = AnAcceptance(moment, Chosen(step), Impact) with { PackId = pack.Id, Plan = pack.Plan };
        var made = world.Incident(step).AcceptPart(Part(step), acceptance, number, Calendar, moment);
        pack.Use(made.CustomerId, made.Id, number, Guid.NewGuid(), moment);
        world.Incidents.Add(made);
    }

    private static Ruling SayAccept(Book book, Step step)
    {
        if (book.Cases.Count == MostIncidents)
            return Answer.Refused;
        var (one, purse) = (book.Case(step), book.Purse(step));
        if (AsAnswerer(one, step) is var answer && answer != Answer.Done)
            return answer;
        if (!Piece(one, step)!.CanBeAnswered(book.Now))
            return Answer.Refused;
        return Book.Say(purse.CanUse(step.By, book.Now, book.Today), () =>
        {
            var piece = Piece(one, step)!;
            piece.State = PartState.Accepted;
            var made = new Case(step.By, purse, Chosen(step), book.Now) { Piece = piece, Hours = one.Hours, IsReachable = one.IsReachable };
            purse.Use(made, book.Now);
            book.Cases.Add(made);
        });
    }

    private static void Undo(World world, Step step)
    {
        var (incident, moment) = (world.Incident(step), world.By(step));
        incident.CanUndoSplit(moment.By)?.Throw();
        var cause = incident.UndoSplit(world.Incidents.Single(one => one.Number == incident.SplitFrom), moment);
        world.PackOf(incident).Return(incident.Id, incident.Number, cause, null, moment);
    }

    private static Ruling SayUndo(Book book, Step step)
    {
        var one = book.Case(step);
        if (one.Submitter != step.By && !step.By.IsEngineer)
            return one.No(step.By);
        return Book.Say(Answer.Done, () => one is { Piece: not null, IsOpen: true, IsTouched: false } && one.PaidWith.Left < one.PaidWith.Size, () =>
        {
            one.Piece!.State = PartState.Undone;
            one.Charge = BillingStatus.NotCharged;
            one.Close(Outcome.Undone, book.Now);
            one.PaidWith.Return(one);
        });
    }
}
