using System.Runtime.InteropServices;

namespace SupportPortal.Application.Help;

/// <summary>What people said to <em>Was this helpful?</em> of one answer.</summary>
/// <param name="Yes">How often yes.</param>
/// <param name="No">How often no.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AnswerCount(int Yes, int No)
{
    /// <summary>How many said something.</summary>
    public int All => Yes + No;

    /// <summary>The share of yes, in whole per cent; null when nobody said anything.</summary>
    public int? PercentYes => All == 0 ? null : (int)Math.Round(100.0 * Yes / All, MidpointRounding.AwayFromZero);
}
