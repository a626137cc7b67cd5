namespace SupportPortal.Domain.Tests.Model;

/// <summary>Draws steps: of the deeds by their weight, mostly by whose deed it is, mostly minutes apart.</summary>
internal sealed class Draw(int seed, IReadOnlyList<Deed> deeds)
{
    private readonly Random _random = new(seed);
    private readonly List<Deed> _lots = [.. deeds.SelectMany(deed => Enumerable.Repeat(deed, deed.Weight))];
    private int _incident;
    private int _pack;

    /// <summary>The next step, as things stand; mostly one that will be done.</summary>
    public Step Next(Book book)
    {
        var (step, isMeantToBeDone) = (Any(book), _random.Next(10) < 7);
        for (var tries = 0; isMeantToBeDone && tries < 20 && step.Deed.Say(book, step).Answer != Answer.Done; tries++)
            step = Any(book);
        return step;
    }

    private Step Any(Book book)
    {
        var deed = One([.. _lots.Where(deed => CanBeTried(deed, book))]);
        // Mostly the same incident and pack as before, so that some get far.
        (_incident, _pack) = (_random.Next(3) == 0 ? _random.Next(100) : _incident, _random.Next(3) == 0 ? _random.Next(100) : _pack);
        var step = new Step(deed, Cast.Portal, After(), _incident, _pack, One(Cast.People), _random.Next(1000));
        var theirs = Whose(deed.By, book, step);
        return step with { By = deed.IsTheirsOnly || (theirs.Count > 0 && _random.Next(100) < 85) ? One(theirs) : One(Cast.People) };
    }

    /// <summary>Whether there is something to try a deed on.</summary>
    public static bool CanBeTried(Deed deed, Book book) =>
        (!deed.NeedsIncident || book.Cases.Count > 0) && (!deed.NeedsPack || book.Purses.Count > 0);

    private static IReadOnlyList<Person> Whose(Who who, Book book, Step step) => who switch
    {
        Who.Customer => Cast.Customers,
        Who.Submitter => [book.Case(step).Submitter],
        Who.CustomersSide => [book.Case(step).Submitter, .. book.Case(step).Participants],
        Who.Owner => [.. book.Purse(step).Owners],
        Who.OldOwner => book.Purse(step).MovedFrom is { } old ? [old] : [],
        Who.Engineer => Cast.Engineers,
        Who.EitherSide => [book.Case(step).Submitter, .. Cast.Engineers],
        Who.Admin => Cast.Admins,
        Who.Portal => [Cast.Portal],
        _ => throw new ArgumentOutOfRangeException(nameof(who), who, "Nobody."),
    };

    private Duration After() => _random.Next(20) switch
    {
        0 => Duration.FromDays(3),
        1 => Duration.FromDays(8),
        2 => Duration.FromHours(30),
        < 7 => Duration.FromMinutes(40),
        _ => Duration.FromMinutes(1),
    };

    private T One<T>(IReadOnlyList<T> of) => of[_random.Next(of.Count)];
}
