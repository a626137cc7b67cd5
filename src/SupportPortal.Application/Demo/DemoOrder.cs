using System.Security.Cryptography;
using System.Text;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Application.Demo;

/// <summary>An order of the demonstration, with its pack.</summary>
/// <param name="Key">What the demonstration's files call it; its number is made of it.</param>
/// <param name="Plan">What is bought.</param>
internal sealed record DemoOrder(string Key, SupportPlan Plan)
{
    /// <summary>The handle of the buyer; null for one without an account.</summary>
    public string? Buyer { get; init; }

    /// <summary>The address of a buyer without an account.</summary>
    public string? Address { get; init; }

    public string? Name { get; init; }

    public string? Company { get; init; }

    /// <summary>How many days before the demonstration was made it was bought.</summary>
    public int DaysAgo { get; init; }

    /// <summary>In how many days its last day is, instead of <see cref="DaysAgo"/>.</summary>
    public int? LastDayIn { get; init; }

    /// <summary>The handle of who may use the pack too.</summary>
    public string? CoOwner { get; init; }

    /// <summary>The order confirmation number, the same in each demonstration.</summary>
    public OrderConfirmationNumber Number => NumberOf(Key);

    /// <summary>Who bought it.</summary>
    public EmailAddress Purchaser => EmailAddress.Of(Address ?? DemoPeople.Of(Buyer!).Email);

    /// <summary>The number of the order with a key.</summary>
    public static OrderConfirmationNumber NumberOf(string key) =>
        OrderConfirmationNumber.Generate(SHA256.HashData(Encoding.UTF8.GetBytes($"demonstration {key}")));
}
