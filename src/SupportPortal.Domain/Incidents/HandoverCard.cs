namespace SupportPortal.Domain.Incidents;

/// <summary>What the engineer on the next shift must know of an incident that is worked on 24 hours a day (R18).</summary>
/// <param name="State">Where it stands.</param>
/// <param name="Tried">What was tried, and what came of it.</param>
/// <param name="Next">What is to be done next.</param>
/// <param name="Risks">What could go wrong, and by when.</param>
public sealed record HandoverCard(string State, string Tried, string Next, string Risks)
{
    /// <summary>Whether nothing is written on it.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(State + Tried + Next + Risks);

    /// <summary>What is wrong with it, if anything; every part may be empty.</summary>
    public Refusal? Wrong() =>
        new[] { State, Tried, Next, Risks }.Select(part => Written.Wrong(part, Limits.Reason)).FirstOrDefault(wrong => wrong is not null);
}
