namespace SupportPortal.Application.Checks;

/// <summary>Something that is not whole.</summary>
/// <param name="Subject">What it is about: a pack, a position in the chain, a file.</param>
/// <param name="What">What is wrong with it, as a sentence.</param>
/// <param name="IsHarmless">Whether nothing is lost by it, such as a file that nobody refers to after a killed upload.</param>
public sealed record Fault(string Subject, string What, bool IsHarmless = false);
