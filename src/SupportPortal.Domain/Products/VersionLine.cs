namespace SupportPortal.Domain.Products;

/// <summary>Versions that count as one for N-1: service packs, R2 and editions belong to the line of their version (R29).</summary>
public sealed class VersionLine
{
    private VersionLine() => Name = null!;

    internal VersionLine(Guid id, string name)
    {
        Id = id;
        Name = name;
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The name within its product, such as <c>2022</c>.</summary>
    public string Name { get; private set; }

    /// <summary>The place among the product's lines: 1 is the newest.</summary>
    public int Order { get; internal set; }
}
