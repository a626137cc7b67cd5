using System.Runtime.InteropServices;

namespace SupportPortal.Application.Search;

/// <summary>A word of a text.</summary>
/// <param name="Folded">As it is compared.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 code units.</param>
/// <param name="Length">How long it is there.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoundWord(string Folded, int Start, int Length)
{
    /// <summary>Where it ends.</summary>
    public int End => Start + Length;
}
