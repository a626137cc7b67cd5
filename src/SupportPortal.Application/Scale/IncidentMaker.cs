using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;
using SupportPortal.Domain.Products;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.Scale;

/// <summary>Makes 5-packs with the incidents that use them, by the deeds of the domain.</summary>
internal sealed class IncidentMaker(int seed, Instant now, DateTimeZone sellerZone)
{
    private const int OpenPerHundred = 5;
    private readonly Random _random = new(seed);

    /// <summary>How many incidents were made.</summary>
    public int Count { get; private set; }

    /// <summary>The number of the last incident.</summary>
    public required long LastNumber { get; set; }

    public required IReadOnlyList<Actor> Engineers { get; init; }

    public required IReadOnlyList<Actor> Customers { get; init; }

    public required IReadOnlyList<CalendarVersion> Calendars { get; init; }

    public required IReadOnlyList<Product> Products { get; init; }

    /// <summary>An order, its pack, and the incidents that use the pack up.</summary>
    public IEnumerable<Entity> MakePack()
    {
        var customer = Pick(Customers);
        var isRecent = _random.Next(100) < OpenPerHundred;
        var bought = Moment.Of(Actor.System, now - Duration.FromDays(isRecent ? 12 : _random.Next(40, 700)), sellerZone);
        var number = OrderConfirmationNumber.Generate(Bytes(10));
        var order = Order.Record(new OrderDetails(number, EmailAddress.Of("buyer@scale.example"), SupportPlan.FivePack, bought.Today), OrderSource.Csv, bought);
        var pack = Pack.Purchase(order, PackContents.Fixed(SupportPlan.FivePack, bought.Today), customer.Person, bought);
        var made = new List<Entity> { order, pack };
        for (var left = pack.Size; left > 0; left--)
            made.Add(MakeIncident(customer, pack, isRecent ? now - Duration.FromMinutes(_random.Next(20, 6_000)) : bought.At + Duration.FromMinutes(_random.Next(60, 40_000)), isRecent));
        return made;
    }

    private Incident MakeIncident(Actor customer, Pack pack, Instant at, bool staysOpen)
    {
        var submitted = Moment.Of(customer, at, sellerZone);
        var calendar = Pick(Calendars);
        var incident = Incident.Submit(new IncidentNumber(++LastNumber), Describe(customer, pack, submitted), calendar, submitted);
        pack.Use(customer.Person, incident.Id, incident.Number, incident.Id, submitted);
        new IncidentLife(incident, calendar, _random, sellerZone) { Engineer = Pick(Engineers), Customer = customer, Now = now }.Live(staysOpen);
        Count++;
        return incident;
    }

    private Submission Describe(Actor customer, Pack pack, Moment moment)
    {
        var severity = _random.Next(100) switch { < 5 => Severity.A, < 40 => Severity.B, _ => Severity.C };
        return new Submission
        {
            CustomerId = customer.Person,
            Verdict = PickVersion(moment.Today),
            PackId = pack.Id,
            Plan = pack.Plan,
            HelpKind = "break-fix",
            Problem = new ProblemReport(Words.Title(_random), $"{Words.Text(_random, 3)} {Words.Ticket(_random)}"),
            Severity = severity,
            Impact = severity == Severity.A ? new ImpactStatement("File shares", "this morning", "everybody") : null,
            Hours = new HoursChoice(HoursChoice.StartOf(severity), severity == Severity.A, [new Contact("On duty", "+48 58 555 01 02", "duty@scale.example", RoundTheClock: true)]),
            Preference = new ContactPreference(ContactWay.Email, "en", "Europe/Stockholm"),
        };
    }

    private LifecycleVerdict PickVersion(LocalDate today)
    {
        for (; ; )
        {
            var product = Pick(Products);
            var version = Pick(product.Versions);
            if (version.IsInLifecycleOn(today))
                return product.Judge(version, today);
        }
    }

    private T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    private byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        _random.NextBytes(bytes);
        return bytes;
    }
}
