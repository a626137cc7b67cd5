namespace SupportPortal.Domain.ResponseTimes;

/// <summary>Which version of which calendar a promise was counted by.</summary>
/// <param name="Id">The key of the version.</param>
/// <param name="Country">The country it is for (ISO 3166-1, two letters).</param>
/// <param name="Name">What people call it.</param>
/// <param name="Number">The version, from 1.</param>
public sealed record CalendarReference(Guid Id, string Country, string Name, int Number);
