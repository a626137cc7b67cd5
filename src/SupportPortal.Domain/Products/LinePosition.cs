namespace SupportPortal.Domain.Products;

/// <summary>Where a version's line stands among the lines that have a released version (R32).</summary>
public enum LinePosition
{
    /// <summary>The newest line: N.</summary>
    Newest = 1,

    /// <summary>The line before the newest: N-1.</summary>
    OneBefore = 2,

    /// <summary>Any line before those.</summary>
    Older = 3,
}
