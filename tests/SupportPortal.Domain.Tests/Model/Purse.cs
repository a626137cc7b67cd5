namespace SupportPortal.Domain.Tests.Model;

/// <summary>A pack as the rules have it (R19 to R25).</summary>
internal sealed class Purse(int size, LocalDate lastDay, Person? owner)
{
    public int Size { get; } = size;

    /// <summary>What came in and went out, in order.</summary>
    public List<int> Changes { get; } = [size];

    public int Left => Changes.Sum();

    public LocalDate LastDay { get; set; } = lastDay;

    public Person? Owner { get; set; } = owner;

    public HashSet<Person> CoOwners { get; } = [];

    public bool WasMoved { get; private set; }

    public Person? MovedFrom { get; private set; }

    public Person? MovedBy { get; private set; }

    public Instant MovedAt { get; private set; }

    /// <summary>For which incident it was used while the former owner could object (R25).</summary>
    public object? UsedFor { get; private set; }

    public bool IsObjectedTo { get; private set; }

    public bool IsDecided { get; private set; }

    public bool IsFrozen => IsObjectedTo && !IsDecided;

    public IEnumerable<Person> Owners => Owner is null ? CoOwners : CoOwners.Append(Owner);

    public bool IsOf(Person person) => Owner == person || CoOwners.Contains(person);

    public bool HasExpired(LocalDate today) => today > LastDay;

    public bool CanBeObjectedTo(Instant now) => WasMoved && !IsDecided && now < MovedAt + Duration.FromHours(72);

    /// <summary>Whether it can be extended, corrected and refunded: not while a former owner objects or can (R25, R27).</summary>
    public bool CanBeChanged(Instant now) => !IsFrozen && !CanBeObjectedTo(now);

    /// <summary>Whether somebody can use one now (R21 to R23, R25).</summary>
    public Answer CanUse(Person person, Instant now, LocalDate today)
    {
        if (!IsOf(person))
            return Answer.NotThere;
        return HasExpired(today) || !CanBear(now) ? Answer.Refused : Answer.Done;
    }

    /// <summary>Whether one may go out of it, expired or not (R8, R25).</summary>
    public bool CanBear(Instant now) => !IsFrozen && Left > 0 && !(CanBeObjectedTo(now) && UsedFor is not null);

    public void Use(object by, Instant now)
    {
        Changes.Add(-1);
        if (CanBeObjectedTo(now))
            UsedFor = by;
    }

    public void Return(object from)
    {
        Changes.Add(1);
        if (UsedFor == from)
            UsedFor = null;
    }

    public void MoveTo(Person to, Person by, Instant now)
    {
        (WasMoved, MovedFrom, MovedBy, MovedAt) = (true, Owner, by, now);
        (UsedFor, IsObjectedTo, IsDecided) = (null, false, false);
        Become(to);
    }

    public void Object() => IsObjectedTo = true;

    public void Decide(bool stays)
    {
        IsDecided = true;
        if (!stays)
            Become(MovedFrom);
    }

    private void Become(Person? owner)
    {
        Owner = owner;
        CoOwners.Clear();
        Changes.Add(0);
    }

    public string Say(Book book) =>
        FormattableString.Invariant($"{Left} of {Size} until {LastDay:uuuu-MM-dd}, {Changes.Count} entries, of {Owner?.Name ?? "nobody"} with [{Cast.Names(CoOwners)}]")
        + $"{(IsFrozen ? ", frozen" : "")}, usable by [{Cast.Names(Cast.People.Where(person => CanUse(person, book.Now, book.Today) == Answer.Done))}]";
}
