using SupportPortal.Domain;

namespace SupportPortal.Application.Demo;

/// <summary>A deed of the demonstration.</summary>
/// <param name="At">When it is done.</param>
/// <param name="By">Who does it.</param>
/// <param name="Do">Does it.</param>
internal sealed record DemoStep(Instant At, DemoAccount By, Func<Moment, CancellationToken, Task> Do)
{
    private static readonly Duration Apart = Duration.FromSeconds(1);

    /// <summary>Who and when.</summary>
    public Moment Moment(DateTimeZone sellerZone) => Domain.Moment.Of(new Actor(By.Id, By.Roles), At, sellerZone);

    /// <summary>The steps in the order of their times, no two of them at the same.</summary>
    public static IReadOnlyList<DemoStep> InOrder(IEnumerable<DemoStep> steps)
    {
        var ordered = new List<DemoStep>();
        foreach (var step in steps.OrderBy(step => step.At))
            ordered.Add(ordered is [.., var last] ? step with { At = Instant.Max(step.At, last.At + Apart) } : step);
        return ordered;
    }
}
