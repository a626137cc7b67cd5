namespace SupportPortal.Application.Packs;

/// <summary>Who somebody is, for those who may know.</summary>
/// <param name="Name">The name that others see.</param>
/// <param name="Email">The address.</param>
/// <param name="IsSupport">Whether they work on the support side.</param>
public sealed record PersonName(string Name, string Email, bool IsSupport);
