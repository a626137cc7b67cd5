using SupportPortal.Domain.Help;
using SupportPortal.Domain.Tests.Products;

namespace SupportPortal.Domain.Tests.Help;

[Rule("R35")]
public sealed class ProposedQuestionTests
{
    private static readonly FaqAnswer Answer = new("why", FaqTopic.Packs, 1, [new AnswerText("en", "Why?", "So.", Given.Moment.At)], Given.Moment);

    [Fact]
    public void Waits_for_an_admin()
    {
        var question = new ProposedQuestion(" Why? ", " ", "en", Given.Moment);
        Assert.Equal(("Why?", null, ProposalState.Waiting), (question.Question, question.Words, question.State));
    }

    [Fact]
    public void Is_answered_once()
    {
        var question = new ProposedQuestion("Why?", null, "en", Given.Moment);
        question.AnswerBy(Answer, Given.Moment);
        Assert.Equal((ProposalState.Answered, Answer.Id), (question.State, question.AnswerId));
        Assert.Equal([new ProposalAnswered(Given.Moment, question.Id, "why")], question.Events);
        Assert.IsType<ProposalIsDecided>(Assert.Throws<RefusedException>(() => question.Decline("No", Given.Moment)).Refusal);
    }

    [Fact]
    public void Is_put_aside_with_a_reason()
    {
        var question = new ProposedQuestion("Why?", null, "en", Given.Moment);
        Assert.IsType<ReasonIsMissing>(Assert.Throws<RefusedException>(() => question.Decline(" ", Given.Moment)).Refusal);
        question.Decline("Not about us", Given.Moment);
        Assert.Equal((ProposalState.Declined, "Not about us"), (question.State, question.Reason));
        Assert.IsType<ProposalIsDecided>(Assert.Throws<RefusedException>(() => question.AnswerBy(Answer, Given.Moment)).Refusal);
    }
}
