using SupportPortal.Domain.Packs;

namespace SupportPortal.Domain.Tests.Model;

internal static partial class Deeds
{
    private static List<Deed> OfOwners() =>
    [
        new("Name a co-owner", Who.Owner,
            (world, step) => world.Pack(step).NameCoOwner(step.Other.Id, world.By(step)),
            (book, step) => Book.Say(
                AsOwner(book.Purse(step), step.By), () => !book.Purse(step).IsOf(step.Other), () => book.Purse(step).CoOwners.Add(step.Other))) { Weight = 3, NeedsIncident = false, NeedsPack = true, MayLeaveNoEntry = true },
        new("Remove a co-owner", Who.Owner,
            (world, step) => world.Pack(step).RemoveCoOwner(step.Other.Id, world.By(step)),
            (book, step) => Book.Say(
                step.By == step.Other && book.Purse(step).IsOf(step.By) ? Answer.Done : AsOwner(book.Purse(step), step.By),
                () => book.Purse(step).CoOwners.Contains(step.Other),
                () => book.Purse(step).CoOwners.Remove(step.Other))) { Weight = 2, NeedsIncident = false, NeedsPack = true, MayLeaveNoEntry = true },
    ];

    private static List<Deed> OfRecovery() =>
    [
        new("Recover a pack", Who.Admin,
            (world, step) => world.Pack(step).Recover(
                new(step.Other.Id, Cause(), World.AnotherAdmin(step, World.Owners(world.Pack(step)).Append(step.Other.Id)), Duration.FromHours(72)), [], world.By(step)),
            (book, step) => Book.Say(
                Answer.Done,
                () => CanBeRecovered(book, book.Purse(step), step),
                () => book.Purse(step).MoveTo(step.Other, step.By, book.Now))) { Weight = 8, NeedsIncident = false, NeedsPack = true, IsTheirsOnly = true },
        new("Object to a recovery", Who.OldOwner,
            (world, step) => world.Pack(step).ObjectToRecovery(null, world.By(step)),
            (book, step) => Book.Say(
                Answer.Done,
                () => book.Purse(step) is { WasMoved: true, IsFrozen: false } purse && purse.MovedFrom == step.By && purse.CanBeObjectedTo(book.Now),
                () => book.Purse(step).Object())) { Weight = 12, NeedsIncident = false, NeedsPack = true, MayLeaveNoEntry = true },
        new("Decide on an objection", Who.Admin, DecideObjection, SayDecideObjection) { Weight = 10, NeedsIncident = false, NeedsPack = true, IsTheirsOnly = true, MayLeaveNoEntry = true },
        new("Hand over", Who.Admin,
            HandOver,
            (book, step) => book.Case(step) switch
            {
                var one when !step.By.IsAdmin => one.No(step.By),
                var one => Book.Say(Answer.Done, () => CanBeHandedOver(one, step.By), () => HandOver(one, book.Now)),
            }) { Weight = 6 },
    ];

    private static Answer AsOwner(Purse purse, Person by) => purse.Owner == by ? Answer.Done : Answer.NotThere;

    private static bool CanBeRecovered(Book book, Purse purse, Step step)
    {
        var canBeMoved = !purse.HasExpired(book.Today) && purse.Left > 0 && !purse.IsFrozen && !purse.CanBeObjectedTo(book.Now);
        var isTheirs = step.By == step.Other || purse.IsOf(step.By);
        return canBeMoved && purse.Owner != step.Other && !(isTheirs && Book.AnotherAdmin(step.By, purse.Owners.Append(step.Other)));
    }

    private static IEnumerable<Guid> Concerned(Pack pack) =>
        pack.Recovery is { } recovery ? World.Owners(pack).Append(recovery.ApprovedBy).Append(recovery.FromOwnerId ?? Guid.Empty) : World.Owners(pack);

    private static void DecideObjection(World world, Step step)
    {
        var (pack, moment) = (world.Pack(step), world.By(step));
        var another = World.AnotherAdmin(step, Concerned(pack));
        if (Stays(step))
            pack.UpholdRecovery(Cause(), [], another, moment);
        else
        {
            pack.ReverseRecovery(Cause(), [], another, moment);
            foreach (var incident in world.Incidents.Where(one => one.PackId == pack.Id && one.CanHandBack(pack, moment.By) is null))
                incident.HandBack(pack, moment);
        }
    }

    private static Ruling SayDecideObjection(Book book, Step step)
    {
        var purse = book.Purse(step);
        var isTheirs = purse.MovedBy == step.By || purse.MovedFrom == step.By || purse.IsOf(step.By);
        var another = Book.AnotherAdmin(step.By, [.. purse.Owners, purse.MovedBy, purse.MovedFrom]);
        return Book.Say(Answer.Done, () => purse.IsFrozen && !(isTheirs && another), () =>
        {
            purse.Decide(Stays(step));
            foreach (var one in book.Cases.Where(one => !Stays(step) && one.PaidWith == purse && CanBeHandedBack(one)))
                HandBack(one, book.Now);
        });
    }

    private static bool Stays(Step step) => step.Choice % 2 == 0;

    private static void HandOver(World world, Step step)
    {
        var incident = world.Incident(step);
        var pack = world.PackOf(incident);
        incident.HandOver(pack, World.AnotherAdmin(step, World.Owners(pack).Append(incident.CustomerId)), world.By(step));
    }

    private static bool CanBeHandedOver(Case one, Person by)
    {
        var purse = one.PaidWith;
        var wasMoved = purse is { WasMoved: true, Owner: not null, IsFrozen: false } && !purse.IsOf(one.Submitter) && one.SubmittedAt < purse.MovedAt;
        var isTheirs = one.IsOnCustomersSide(by) || purse.IsOf(by);
        return one.IsOpen && wasMoved && !(isTheirs && Book.AnotherAdmin(by, purse.Owners.Append(one.Submitter)));
    }

    private static bool CanBeHandedBack(Case one) =>
        one.HandedOverFrom is not null && one.HandedOverAt >= one.PaidWith.MovedAt && !one.PaidWith.IsFrozen && !one.PaidWith.IsOf(one.Submitter);

    private static void HandOver(Case one, Instant now)
    {
        (one.HandedOverFrom, one.HandedOverAt) = (one.Submitter, now);
        Become(one, one.PaidWith.Owner!, now);
    }

    private static void HandBack(Case one, Instant now)
    {
        Become(one, one.HandedOverFrom!, now);
        one.HandedOverFrom = null;
    }

    private static void Become(Case one, Person submitter, Instant now)
    {
        one.Submitter = submitter;
        one.Participants.Remove(one.Submitter);
        if (one.SilentSince is not null)
            one.SilentSince = now;
    }
}
