namespace SupportPortal.Domain;

/// <summary>Carries a <see cref="Domain.Refusal"/> out of a deed. It is thrown before anything is saved.</summary>
/// <param name="refusal">What is refused, and why.</param>
public sealed class RefusedException(Refusal refusal) : Exception(refusal.ToString())
{
    /// <summary>What is refused, and why.</summary>
    public Refusal Refusal { get; } = refusal;
}
