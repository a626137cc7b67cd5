namespace SupportPortal.Application.People;

/// <summary>One key of the ring that protects cookies and tokens, as the framework writes it.</summary>
public sealed class DataProtectionKey
{
    /// <summary>The key's own name.</summary>
    public required string Name { get; init; }

    /// <summary>The key as XML.</summary>
    public required string Xml { get; init; }
}
