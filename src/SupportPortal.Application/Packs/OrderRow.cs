using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>An order in a list, with its pack.</summary>
/// <param name="Order">The order.</param>
/// <param name="Pack">The pack; null while the order is not paid.</param>
public sealed record OrderRow(Order Order, Pack? Pack);
