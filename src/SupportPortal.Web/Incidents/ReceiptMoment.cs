namespace SupportPortal.Web.Incidents;

/// <summary>A moment of a receipt.</summary>
/// <param name="Name">What happened then, such as "Submitted".</param>
/// <param name="At">When.</param>
/// <param name="IsAnswer">Whether it is the initial response.</param>
/// <param name="IsDue">Whether it is when that was due.</param>
internal sealed record ReceiptMoment(string Name, Instant At, bool IsAnswer = false, bool IsDue = false);
