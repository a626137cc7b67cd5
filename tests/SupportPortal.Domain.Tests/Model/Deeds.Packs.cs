using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;
using IncidentsOf = SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Model;

internal static partial class Deeds
{
    private const int MostPacks = 5;

    private const int MostIncidents = 8;

    private static List<Deed> OfPacks() =>
    [
        new("Buy a pack", Who.Customer, Buy, (book, step) => Book.Say(Answer.Done, () => book.Purses.Count < MostPacks, () =>
            book.Purses.Add(new Purse(SizeOf(step), BoughtOn(step, book.Today).PlusYears(1), step.By)))) { Weight = 8, NeedsIncident = false, IsTheirsOnly = true },
        new("Submit", Who.Owner, Submit, SaySubmit) { Weight = 16, NeedsIncident = false, NeedsPack = true, IsOfSeveral = true },
        new("Extend a pack", Who.Admin,
            (world, step) => world.Pack(step).Extend(30, Cause(), world.By(step)),
            (book, step) => Book.Say(Answer.Done, () => book.Purse(step).CanBeChanged(book.Now), () =>
            {
                book.Purse(step).LastDay = LocalDate.Max(book.Purse(step).LastDay, book.Today).PlusDays(30);
                book.Purse(step).Changes.Add(0);
            })) { Weight = 1, NeedsIncident = false, NeedsPack = true, IsTheirsOnly = true },
        new("Correct a pack", Who.Admin,
            (world, step) => world.Pack(step).Correct(Change(step), Cause(), world.By(step)),
            (book, step) => Book.Say(
                Answer.Done,
                () => Change(step) != 0 && book.Purse(step).CanBeChanged(book.Now) && book.Purse(step).Left + Change(step) is var left && left >= 0 && left <= book.Purse(step).Size,
                () => book.Purse(step).Changes.Add(Change(step)))) { Weight = 3, NeedsIncident = false, NeedsPack = true, IsTheirsOnly = true },
        new("Cancel what is left", Who.Admin,
            (world, step) => world.Pack(step).Cancel(Cause(), world.By(step)),
            (book, step) => Book.Say(
                Answer.Done,
                () => book.Purse(step).Left > 0 && book.Purse(step).CanBeChanged(book.Now),
                () => book.Purse(step).Changes.Add(-book.Purse(step).Left))) { Weight = 1, NeedsIncident = false, NeedsPack = true, IsTheirsOnly = true },
    ];

    private static int SizeOf(Step step) => step.Choice % 3 == 0 ? 1 : 5;

    // Some have almost expired, and some have.
    private static LocalDate BoughtOn(Step step, LocalDate today) => today.PlusDays(-(step.Choice % 7 * 62));

    private static int Change(Step step) => (step.Choice % 5) - 2;

    private static LedgerCause Cause() => new(Guid.NewGuid(), "Agreed on the telephone.");

    private static void Buy(World world, Step step)
    {
        if (world.Packs.Count == MostPacks)
            new NotAllowed().Throw();
        var plan = SizeOf(step) == 1 ? SupportPlan.SingleIncident : SupportPlan.FivePack;
        var details = new OrderDetails(OrderConfirmationNumber.Of("7K9Q-2M4W-XC71-HNB8"), EmailAddress.Of("buyer@example.com"), plan, BoughtOn(step, world.By(step).Today));
        var order = Order.Record(details, OrderSource.Admin, world.By(step));
        world.Packs.Add(Pack.Purchase(order, PackContents.Fixed(plan, order.PurchasedOn), step.By.Id, world.By(step)));
    }

    // Pack and incident in one, as the intake does.
    private static void Submit(World world, Step step)
    {
        if (world.Incidents.Count == MostIncidents)
            new NotAllowed().Throw();
        var (pack, moment, number) = (world.Pack(step), world.By(step), new IncidentNumber(20001 + world.Incidents.Count));
        var hours = Chosen(step) == Severity.A ? IncidentsOf.AroundTheClock : IncidentsOf.BusinessHours;
        var submission = IncidentsOf.ASubmission(Chosen(step), hours) with
        {
            CustomerId = step.By.Id, PackId = pack.Id, Plan = pack.Plan, Verdict = IncidentsOf.Verdict with { On = moment.Today },
        };
        var incident = Incident.Submit(number, submission, IncidentsOf.Calendar, moment);
        pack.Use(step.By.Id, incident.Id, number, Guid.NewGuid(), moment);
        world.Incidents.Add(incident);
    }

    private static Ruling SaySubmit(Book book, Step step)
    {
        if (book.Cases.Count == MostIncidents)
            return Answer.Refused;
        return Book.Say(book.Purse(step).CanUse(step.By, book.Now, book.Today), () =>
        {
            var made = new Case(step.By, book.Purse(step), Chosen(step), book.Now);
            book.Purse(step).Use(made, book.Now);
            book.Cases.Add(made);
        });
    }
}
