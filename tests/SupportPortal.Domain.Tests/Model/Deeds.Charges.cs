using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Domain.Tests.Model;

internal static partial class Deeds
{
    private static List<Deed> OfCharges() =>
    [
        new("Decide on the charge", Who.Admin, Decide, SayDecide) { Weight = 14, IsTheirsOnly = true, IsOfSeveral = true },
        new("Ask for a second look", Who.Submitter,
            (world, step) => world.Incident(step).AskForSecondLook("It never worked.", ServiceTerms.Default, world.By(step)),
            (book, step) => book.Case(step) switch
            {
                var one when one.Submitter != step.By => one.No(step.By),
                var one => Book.Say(Answer.Done, () => CanBeLookedAtAgain(one, book.Now), () => (one.LookWasAsked, one.LookWaits, one.RevisionWaits) = (true, true, false)),
            }) { Weight = 8 },
    ];

    // Incident and pack in one, as the admin's page does.
    private static void Decide(World world, Step step)
    {
        var (incident, moment) = (world.Incident(step), world.By(step));
        var (pack, ruling, before) = (world.PackOf(incident), Decision(step), incident.Billing);
        var isTheirs = pack.BelongsTo(step.By.Id) || incident.IsOnCustomersSide(step.By.Actor);
        if (isTheirs && World.AnotherAdmin(step, World.Owners(pack).Append(incident.CustomerId)))
            new AnotherAdminDecides().Throw();
        var decision = incident switch
        {
            { SecondLookIsWaiting: true } => incident.AnswerSecondLook(ruling, !World.AnotherAdmin(step, [incident.CustomerId]), moment),
            { Billing: BillingStatus.AwaitingDecision } or { RevisionIsRecommended: true } => incident.DecideBilling(ruling, moment),
            _ => incident.ReviseBilling(ruling, ServiceTerms.Default, moment),
        };
        if (incident.Billing == BillingStatus.NotCharged)
            pack.Return(incident.Id, incident.Number, decision, ruling, moment);
        else if (before == BillingStatus.NotCharged)
            pack.TakeAgain(incident.CustomerId, incident.Id, incident.Number, decision, ruling, moment);
    }

    private static Ruling SayDecide(Book book, Step step)
    {
        var one = book.Case(step);
        var isTheirs = one.PaidWith.IsOf(step.By) || one.IsOnCustomersSide(step.By);
        if (isTheirs && Book.AnotherAdmin(step.By, one.PaidWith.Owners.Append(one.Submitter)))
            return Answer.Refused;
        return Book.Say(Answer.Done, () => !one.IsOpen && one.ClosedAs != Outcome.Undone && MayDecide(book, one, step), () => Decide(book, one, step));
    }

    private static bool MayDecide(Book book, Case one, Step step)
    {
        var first = !one.LookWaits && (one.Charge == BillingStatus.AwaitingDecision || one.RevisionWaits);
        var fits = Charges(step)
            ? one.Charge != BillingStatus.NotCharged || (book.Now <= one.Verdicts[^1].At + Duration.FromDays(7) && one.PaidWith.IsOf(one.Submitter) && one.PaidWith.CanBear(book.Now))
            : one.PaidWith.Left < one.PaidWith.Size;
        if (one.LookWaits)
            return fits && !(one.LatestVerdictIsOf(step.By) && Book.AnotherAdmin(step.By, [one.Submitter]));
        if (first)
            return fits;
        return fits && (Charges(step)
            ? one.Charge == BillingStatus.NotCharged
            : one.Charge == BillingStatus.Charged && !one.WasSpared);
    }

    private static void Decide(Book book, Case one, Step step)
    {
        var revises = one.LookWaits || one.RevisionWaits ? !Charges(step) : one.Charge != BillingStatus.AwaitingDecision;
        if (!Charges(step))
            one.PaidWith.Return(one);
        else if (one.Charge == BillingStatus.NotCharged)
            one.PaidWith.Use(one, book.Now);
        (one.LookWaits, one.RevisionWaits) = (false, false);
        one.Charge = Charges(step) ? BillingStatus.Charged : BillingStatus.NotCharged;
        one.Verdicts.Add(new Verdict(Charges(step), revises, step.By, book.Now));
    }

    private static bool CanBeLookedAtAgain(Case one, Instant now)
    {
        var from = one.Verdicts.Count > 0 ? Instant.Max(one.ClosedAt, one.Verdicts[^1].At) : one.ClosedAt;
        return !one.IsOpen && !one.LookWasAsked && one.Charge == BillingStatus.Charged && now <= from + Duration.FromDays(30);
    }

    private static bool Charges(Step step) => step.Choice % 2 == 0;

    private static BillingRuling Decision(Step step) => Charges(step)
        ? new(BillingChoice.Charge, BillingReason.EffortMade)
        : new(BillingChoice.DoNotCharge, BillingReason.Goodwill);
}
