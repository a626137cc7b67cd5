namespace SupportPortal.Web.Incidents;

/// <summary>A stretch of a lane.</summary>
/// <param name="X">Where it begins, in percent.</param>
/// <param name="Width">How wide it is, in percent.</param>
/// <param name="Middle">Where its label stands, in percent.</param>
/// <param name="Label">Its length, such as "1:20"; null where it is too narrow for one.</param>
public sealed record ReceiptStretch(string X, string Width, string Middle, string? Label);
