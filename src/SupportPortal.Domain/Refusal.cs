namespace SupportPortal.Domain;

/// <summary>
/// A "no" of the service. Its name is the key of the sentence that people read; its properties are that sentence's
/// arguments. A question returns it, a deed throws it.
/// </summary>
public abstract record Refusal
{
    /// <summary>Insists: turns the answer into a <see cref="RefusedException"/>.</summary>
    /// <exception cref="RefusedException">Always.</exception>
    public void Throw() => throw new RefusedException(this);
}

/// <summary>Not found, or not yours, which is answered the same (R37).</summary>
public sealed record NotFound : Refusal;

/// <summary>Someone else changed the same thing first; nothing of this deed was kept.</summary>
public sealed record SomeoneElseWasFaster : Refusal;

/// <summary>The deed asks for a role that the actor does not have (R37).</summary>
public sealed record NotAllowed : Refusal;

/// <summary>The deed asks for a reason, which others read.</summary>
public sealed record ReasonIsMissing : Refusal;
