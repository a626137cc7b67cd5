namespace SupportPortal.Web.Reports;

/// <summary>A bar of a <see cref="BarChart"/>.</summary>
/// <param name="Label">What stands under it, where there is room.</param>
/// <param name="Value">How high it is; null for none.</param>
/// <param name="IsBelow">Whether it is below the goal; its value is then written over it.</param>
public sealed record ChartBar(string Label, long? Value, bool IsBelow = false);
