using System.Globalization;
using Xunit.Sdk;

namespace SupportPortal.Domain.Tests.Model;

/// <summary>
/// Random sequences of deeds by customers, co-owners, participants, engineers, admins and the portal, held against a small
/// reference of the rules. <c>SUPPORTPORTAL_MODEL_DEEDS</c> says how many deeds, <c>SUPPORTPORTAL_MODEL_SEED</c> which.
/// </summary>
public sealed class ModelTests
{
    private const int Many = 10_000;

    [Fact]
    [Rule("R9"), Rule("R10"), Rule("R13"), Rule("R17"), Rule("R18"), Rule("R20"), Rule("R21"), Rule("R23"), Rule("R25"), Rule("R37")]
    public void Whatever_many_people_do_in_any_order_is_what_the_rules_say() =>
        Sequences.Try(Asked("SUPPORTPORTAL_MODEL_DEEDS") ?? Many, Asked("SUPPORTPORTAL_MODEL_SEED") ?? Random.Shared.Next(1_000_000), Deeds.All);

    [Fact]
    public void A_difference_is_told_with_its_seed_and_the_few_steps_that_lead_there()
    {
        var wrong = Deeds.All.Select(deed => deed.Name == "Accept a solution" ? deed with { Say = (book, step) => deed.Say(book, step) is { Answer: Answer.Done } ? Answer.Refused : deed.Say(book, step) } : deed).ToList();

        var told = Assert.Throws<XunitException>(() => Sequences.Try(Many, seed: 9, wrong)).Message;

        Assert.StartsWith("Seed ", told, StringComparison.Ordinal);
        Assert.Contains("The rules say Refused, the portal says Done.", told, StringComparison.Ordinal);
        Assert.InRange(told.Split('\n').Count(line => line.StartsWith("  ", StringComparison.Ordinal)), 6, 7); // buy, submit, propose, agree, suggest, accept
    }

    [Fact]
    public void Every_deed_is_done_and_refused_sooner_or_later()
    {
        var (done, refused) = Sequences.NamesOf(Many, seed: 1, Deeds.All);
        Assert.Empty(Deeds.All.Select(deed => deed.Name).Except(done));
        Assert.Empty(Deeds.All.Select(deed => deed.Name).Except(refused));
    }

    private static int? Asked(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : null;
}
