using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.Incidents;

/// <summary>What a customer looks at before accepting a part of a split (R10): which pack can pay, and what would be promised.</summary>
public sealed record PartOffer
{
    /// <summary>The packs that the account may use.</summary>
    public required IReadOnlyList<Pack> Packs { get; init; }

    /// <summary>Which of them serve the version today, and why others do not (R33); or why none can (R30).</summary>
    public required PlanAdvice Advice { get; init; }

    /// <summary>The calendar that would count if it were accepted now (R13).</summary>
    public required CalendarVersion Calendar { get; init; }

    /// <summary>The packs that can pay, the one that expires first first.</summary>
    public IReadOnlyList<Pack> CanPay => [.. Advice.Available.Select(held => Packs.First(pack => pack.Id == held.Id))];

    /// <summary>How many incidents are left in the packs that can pay.</summary>
    public int Left => Advice.Available.Sum(pack => pack.Balance);

    /// <summary>Why a pack cannot pay; null when it can.</summary>
    public Refusal? WhyNot(Guid? pack)
    {
        if (Advice.NoPlan is { } no)
            return no;
        return Advice.Available.Any(held => held.Id == pack) ? null
            : Advice.Unavailable.FirstOrDefault(one => one.Pack.Id == pack)?.Reasons[0] ?? new PackIsMissing();
    }

    /// <summary>The promise of a severity if the part were accepted at an instant.</summary>
    public ResponseReceipt Promise(Severity severity, Instant at) => ResponseClock.Promise(severity, at, Calendar);

    /// <summary>What would be promised for each severity; one that the calendar stays closed for is left out.</summary>
    public IReadOnlyList<ResponseReceipt> Promises(Instant at) => ResponseClock.Promises(at, Calendar);
}
