using static System.FormattableString;

namespace SupportPortal.Domain.Tests.Model;

/// <summary>A sequence of deeds, done to the portal's objects and told to the reference, which must agree after each.</summary>
internal sealed class Walk(IEnumerable<Step> steps)
{
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 2, 9, 0);
    private readonly List<Step> _tried = [];
    private readonly List<(Instant At, Step Step)> _done = [];
    private World _world = new() { Now = Start };

    public Book Book { get; } = new() { Now = Start };

    /// <summary>The steps that were tried.</summary>
    public IReadOnlyList<Step> Tried => _tried;

    /// <summary>The steps that were done.</summary>
    public IEnumerable<Step> Done => _done.Select(one => one.Step);

    /// <summary>What differs after the first step after which something does; null if nothing ever does.</summary>
    public string? FirstDifference() => steps.Select(Try).FirstOrDefault(difference => difference is not null);

    /// <summary>Tries one more step, and says what differs after it, or null.</summary>
    public string? Try(Step step)
    {
        if (!Draw.CanBeTried(step.Deed, Book))
            return null;
        (Book.Now, _world.Now) = (Book.Now + step.After, _world.Now + step.After);
        var entries = Entries();
        step = step with { Incident = step.Incident % Math.Max(1, Book.Cases.Count), Pack = step.Pack % Math.Max(1, Book.Purses.Count) };
        _tried.Add(step);
        var (ruling, found) = (step.Deed.Say(Book, step), _world.Do(step));
        if (ruling.Answer != found)
            return $"The rules say {ruling.Answer}, the portal says {found}.";
        ruling.Then?.Invoke();
        if (found == Answer.Done && Deeds.ThatTouch.Contains(step.Deed.Name))
            Book.Case(step).IsTouched = true;
        if (found == Answer.Done)
            _done.Add((_world.Now, step));
        else if (step.Deed.IsOfSeveral)
            _world = RolledBack();
        var left = Entries() - entries;
        return left > 0 == (found == Answer.Done) || (left == 0 && step.Deed.MayLeaveNoEntry) ? Difference() : Invariant($"It is {found}, and left {left} entries.");
    }

    private string? Difference()
    {
        var expected = Book.Cases.Select((one, index) => Invariant($"Incident {index}: {one.Say()}")).Concat(Book.Purses.Select((one, index) => Invariant($"Pack {index}: {one.Say(Book)}")));
        var found = _world.Incidents.Select((one, index) => Invariant($"Incident {index}: {_world.Say(one)}")).Concat(_world.Packs.Select((one, index) => Invariant($"Pack {index}: {_world.Say(one)}")));
        return expected.Zip(found).Where(pair => pair.First != pair.Second)
            .Select(pair => $"By the rules: {pair.First}{Environment.NewLine}In the portal: {pair.Second}").FirstOrDefault();
    }

    private int Entries() => _world.Incidents.Sum(incident => incident.Timeline.Count) + _world.Packs.Sum(pack => pack.Ledger.Count);

    // What the store does when a deed is refused halfway: all is as before it.
    private World RolledBack()
    {
        var world = new World();
        foreach (var (at, step) in _done)
        {
            world.Now = at;
            world.Do(step);
        }
        world.Now = _world.Now;
        return world;
    }
}
