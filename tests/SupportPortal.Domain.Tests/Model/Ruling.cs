namespace SupportPortal.Domain.Tests.Model;

/// <summary>What the rules say of a deed, and what becomes of the reference where it is done.</summary>
/// <param name="Answer">What comes of it.</param>
/// <param name="Then">The change; null where there is none.</param>
internal readonly record struct Ruling(Answer Answer, Action? Then = null)
{
    public static implicit operator Ruling(Answer answer) => new(answer);
}
