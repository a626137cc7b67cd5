using SupportPortal.Application.People;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.Incidents;

/// <summary>A draft, with all that its steps and its summary show beside what was typed.</summary>
public sealed record Intake
{
    /// <summary>The draft.</summary>
    public required Draft Draft { get; init; }

    /// <summary>What was typed so far.</summary>
    public IncidentDraft Content => Draft.Content;

    /// <summary>Whose incident it becomes: who is typing, or the customer for whom an engineer does (R37).</summary>
    public required Account Account { get; init; }

    /// <summary>The product, whole; null when none is chosen, or it is no longer in the catalogue.</summary>
    public required Product? Product { get; init; }

    /// <summary>The version, as the product.</summary>
    public ProductVersion? Version => Content.VersionId is { } id ? Product?.Find(id) : null;

    /// <summary>Product and version in one; null as the product.</summary>
    public string? ProductName => Version is { } version ? Product!.FullName(version) : null;

    /// <summary>The packs that the account may use.</summary>
    public required IReadOnlyList<Pack> Packs { get; init; }

    /// <summary>Which of them serve the version today, and why others do not (R33).</summary>
    public required PlanAdvice Advice { get; init; }

    /// <summary>The pack that is chosen to pay; null when none is, or it is not the account's to use.</summary>
    public Pack? Pack => Packs.FirstOrDefault(pack => pack.Id == Content.PackId);

    /// <summary>Whether the pack that is chosen cannot pay any more: it is used up, expired, or does not serve the version today.</summary>
    public bool ChosenCannotPay => Content.PackId is { } chosen && Advice.Available.All(pack => pack.Id != chosen);

    /// <summary>The packs that pay, one for each problem, in the order in which they are used; fewer when too few incidents are left, none while the chosen one cannot pay (R11, R23).</summary>
    public IReadOnlyList<Guid> Payers => ChosenCannotPay ? [] : Advice.PayersFor(Content.PackId, Content.Problems.Count);

    /// <summary>Whether the incidents that are left are too few for all the problems (R11).</summary>
    public bool HasTooFew => Advice.Usable < Content.Problems.Count;

    /// <summary>The account's orders that wait for their payment and can pay for the draft then, the oldest first (R27).</summary>
    public required IReadOnlyList<Order> Orders { get; init; }

    /// <summary>The order that is to pay once it is paid; null when none is, or it waits no more.</summary>
    public Order? Order => Orders.FirstOrDefault(order => order.Id == Content.OrderId);

    /// <summary>The kinds of help to choose from, those that are covered first (R31).</summary>
    public required IReadOnlyList<Exclusion> KindsOfHelp { get; init; }

    /// <summary>The kind of help that is chosen, or null.</summary>
    public Exclusion? KindOfHelp => KindsOfHelp.FirstOrDefault(kind => kind.Code == Content.HelpKind);

    /// <summary>The calendar that would count if it were submitted now (R13).</summary>
    public required CalendarVersion Calendar { get; init; }

    /// <summary>The promise of a severity if it were submitted at an instant.</summary>
    public ResponseReceipt Promise(Severity severity, Instant at) => ResponseClock.Promise(severity, at, Calendar);

    /// <summary>What would be promised for each severity; one that the calendar stays closed for is left out.</summary>
    public IReadOnlyList<ResponseReceipt> Promises(Instant at) => ResponseClock.Promises(at, Calendar);
}
