namespace SupportPortal.Application.Checks;

/// <summary>Something that is not whole.</summary>
/// <param name="Subject">What it is about: a pack, a position in the chain, a file.</param>
/// <param name="What">What is wrong with it, as a sentence.</param>
public sealed record Fault(string Subject, string What);
