using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Packs;

/// <summary>Who can decide now (R37): the admins whose accounts are there.</summary>
/// <param name="Admins">Their numbers.</param>
public sealed record Deciders(IReadOnlyCollection<Guid> Admins)
{
    /// <summary>Whether an admin could decide beside the one who does and those whom it concerns.</summary>
    public bool AnotherExists(Actor by, IEnumerable<Guid> concerned) => Admins.Except(concerned.Append(by.Person)).Any();

    /// <summary>What concerns those people, for the one who would decide: nobody does on a matter of their own while another admin exists.</summary>
    public Matter Of(Actor by, IEnumerable<Guid> concerned)
    {
        var people = concerned.ToList();
        var isOwn = people.Contains(by.Person);
        return isOwn ? new Matter(isOwn, OwnMatter.WhyNot(isOwn, AnotherExists(by, people))) : Matter.OfOthers;
    }
}
