using SupportPortal.Domain.Incidents;
using static SupportPortal.Domain.Tests.Incidents.Given;

namespace SupportPortal.Domain.Tests.Incidents;

/// <summary>What was raised or split from an incident, when words are removed from that incident.</summary>
[Rule("R37")]
public sealed class CopiesTests
{
    private static readonly ImpactStatement OtherImpact = new("The web shop", "Since Tuesday", "All shops");

    [Theory]
    [InlineData("hunter2", "SP-20377", true)]
    [InlineData("Failover", "Failover", false)]
    public void Lose_a_title_that_is_the_removed_words(string title, string left, bool changed)
    {
        var incident = Submit(ASubmission() with { Problem = AProblem with { Title = title } });
        Assert.Equal(changed, incident.RemoveCopies(new Echo(["hunter2"])));
        Assert.Equal(left, incident.Title);
    }

    [Fact]
    public void Lose_the_impact_statement_that_came_along()
    {
        var (same, other) = (Submit(ASubmission(Severity.A)), Submit(ASubmission(Severity.A) with { Impact = OtherImpact }));
        var echo = new Echo([]) { Impact = Impact };
        Assert.Equal((true, false), (same.RemoveCopies(echo), other.RemoveCopies(echo)));
        Assert.Equal((null, OtherImpact), (same.Impact, other.Impact));
    }

    [Fact]
    public void Keep_what_they_never_had()
    {
        var incident = Submit(ASubmission());
        Assert.False(incident.RemoveCopies(new Echo(["hunter2"])));
        Assert.Equal("Failover every night", incident.Title);
    }

    [Theory]
    [InlineData("Backups fail", "hunter2", "Backups fail", "", PartState.Declined)] // nothing is left to answer
    [InlineData("hunter2", "Each night.", "–", "Each night.", PartState.Proposed)]
    [InlineData("Backups fail", "Each night.\nhunter2", "Backups fail", "Each night.", PartState.Proposed)]
    [InlineData("Backups fail", "Each night.", "Backups fail", "Each night.", PartState.Proposed)]
    public void Of_a_part_go_by_the_line(string title, string description, string titleLeft, string descriptionLeft, PartState state)
    {
        var incident = AnIncident(stage: Stage.InProgress);
        incident.Split([AProblem, new(title, description)], Calendar, Terms, By(Engineer, "09:30"));
        incident.RemoveCopies(new Echo(["hunter2"]), incident.Timeline, At("09:40"));
        var part = incident.Parts[1];
        Assert.Equal((titleLeft, descriptionLeft, state), (part.Title, part.Description, part.State));
        Assert.Equal(state == PartState.Proposed, part.IsOpenAt(At("09:41")));
    }

    [Fact]
    public void Of_a_part_that_was_answered_stay_answered()
    {
        var incident = AnIncident(stage: Stage.InProgress);
        incident.Split([AProblem, new("Backups fail", "hunter2")], Calendar, Terms, By(Engineer, "09:30"));
        incident.WithdrawPart(2, By(Engineer, "09:35"));
        incident.RemoveCopies(new Echo(["hunter2"]), incident.Timeline, At("09:40"));
        Assert.Equal((PartState.Withdrawn, At("09:35")), (incident.Parts[1].State, incident.Parts[1].EndedAt));
    }

    [Fact]
    public void Are_of_the_impact_only_with_the_description_and_of_parts_only_with_their_split()
    {
        var incident = AnIncident(Severity.A, Stage.InProgress);
        incident.Split([AProblem, new("Backups fail", "Each night.")], Calendar, Terms, By(Engineer, "09:30"));
        incident.Split([AProblem, new("Restores fail", "Each day.")], Calendar, Terms, By(Engineer, "09:40"));
        var (second, submitted) = (Echo.Of(incident, incident.Timeline[^1]), Echo.Of(incident, incident.Timeline[0]));
        Assert.Equal((Impact, null), (submitted.Impact, second.Impact));
        Assert.Equal(("", "Each night."), (second.Without("Each day."), second.Without("Each night.")));
        Assert.Equal("Restores fail", submitted.Without("Restores fail"));
    }

    [Theory]
    [InlineData("rot1", "The secret is kept.\nrot1", "The secret is kept.")]
    [InlineData("rot1", "brot123", "")] // four letters tell
    [InlineData("rot", "brot123", "brot123")] // three may stand there by chance
    public void Are_told_by_four_letters_or_a_whole_line(string removed, string text, string left) =>
        Assert.Equal(left, new Echo([removed, null]).Without(text));

    [Fact]
    public void Are_told_on_the_side_of_who_removed_them()
    {
        var incident = AnIncident();
        incident.TellCopiesRemoved(new IncidentNumber(20378), By(Customer, "09:30"));
        incident.TellCopiesRemoved(new IncidentNumber(20378), By(Engineer, "09:31"));
        Assert.Equal((Side.Customer, Side.Support), (incident.Timeline[^2].Side, incident.Timeline[^1].Side));
    }

    private static Incident Submit(Submission submission) => Incident.Submit(new IncidentNumber(20377), submission, Calendar, By(Customer, "09:00"));
}
