using SupportPortal.Domain.Plans;

namespace SupportPortal.Domain.Packs;

/// <summary>How many incidents a pack holds, and until when (R19, R22).</summary>
public sealed record PackContents
{
    /// <summary>The most incidents of a pack whose size an admin enters.</summary>
    public const int MostSize = 1000;

    /// <summary>The most years for which a pack whose last day an admin enters is good.</summary>
    public const int MostYears = 10;

    private PackContents(int size, LocalDate lastDay) => (Size, LastDay) = (size, lastDay);

    /// <summary>How many incidents.</summary>
    public int Size { get; }

    /// <summary>The last day of use, to its end, in the seller's zone.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The anniversary of the purchase; of 29 February, 28 February (R22).</summary>
    public static LocalDate Anniversary(LocalDate purchasedOn) => purchasedOn.PlusYears(1);

    /// <summary>What a pack of a plan with a fixed size holds; any other plan is refused.</summary>
    public static PackContents Fixed(SupportPlan plan, LocalDate purchasedOn)
    {
        if (plan.Terms().Size is { } size)
            return new PackContents(size, Anniversary(purchasedOn));
        throw new RefusedException(new PlanNeedsSizeAndLastDay());
    }

    /// <summary>What an admin enters for a plan without a fixed size; for any other plan it is refused.</summary>
    public static PackContents Entered(SupportPlan plan, LocalDate purchasedOn, int size, LocalDate lastDay)
    {
        if (plan.Terms().Size is { } fixedSize)
            new PlanHasFixedSize(fixedSize).Throw();
        if (size is < 1 or > MostSize)
            new PackSizeIsOutOfRange(MostSize).Throw();
        if (lastDay < purchasedOn || lastDay > purchasedOn.PlusYears(MostYears))
            new LastDayIsOutOfRange(purchasedOn, purchasedOn.PlusYears(MostYears)).Throw();
        return new PackContents(size, lastDay);
    }
}
