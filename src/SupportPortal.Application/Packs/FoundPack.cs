using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>A pack that was found for an admin.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Order">Its order.</param>
/// <param name="Owner">The owner's name; null while it waits for an account.</param>
/// <param name="Claims">How many claims on it wait.</param>
public sealed record FoundPack(Pack Pack, Order Order, string? Owner, int Claims);
