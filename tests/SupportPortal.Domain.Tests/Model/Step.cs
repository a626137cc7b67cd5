namespace SupportPortal.Domain.Tests.Model;

/// <summary>
/// One deed as it was drawn. Incident and pack are numbers that are counted round, so that what is left of a sequence
/// still means something when steps are taken out.
/// </summary>
/// <param name="Deed">What is done.</param>
/// <param name="By">By whom.</param>
/// <param name="After">How long after the step before.</param>
/// <param name="Incident">Which incident.</param>
/// <param name="Pack">Which pack.</param>
/// <param name="Other">Whom it is about, where it is about somebody.</param>
/// <param name="Choice">What is chosen, where there is a choice.</param>
internal sealed record Step(Deed Deed, Person By, Duration After, int Incident, int Pack, Person Other, int Choice)
{
    public override string ToString() =>
        FormattableString.Invariant($"{Deed.Name} by {By}, {After.TotalHours:0.##} h later (incident {Incident}, pack {Pack}, other {Other}, choice {Choice})");
}
