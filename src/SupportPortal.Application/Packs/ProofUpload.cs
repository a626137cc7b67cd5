namespace SupportPortal.Application.Packs;

/// <summary>A file that somebody sends with a claim.</summary>
/// <param name="Content">The content, read once.</param>
/// <param name="FileName">The name as its owner calls it.</param>
public sealed record ProofUpload(Stream Content, string FileName);
