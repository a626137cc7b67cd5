using System.Security.Cryptography;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Packs;

/// <summary>Makes order confirmation numbers of our own.</summary>
public static class OwnOrderNumber
{
    /// <summary>A new one, of 75 random bits: it is the proof of purchase, so nobody can guess it (R25).</summary>
    public static OrderConfirmationNumber New() =>
        OrderConfirmationNumber.Generate(RandomNumberGenerator.GetBytes(OrderConfirmationNumber.RandomBytes));
}
