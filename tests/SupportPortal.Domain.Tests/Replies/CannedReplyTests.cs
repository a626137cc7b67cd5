using SupportPortal.Domain.Replies;
using SupportPortal.Domain.Tests.Products;

namespace SupportPortal.Domain.Tests.Replies;

public sealed class CannedReplyTests
{
    [Fact]
    public void Is_offered_as_soon_as_it_is_added()
    {
        var reply = AReply();
        Assert.True(reply.IsOffered);
        Assert.Equal([new CannedReplyAdded(Given.Moment, reply.Id)], reply.Events);
    }

    [Fact]
    public void Needs_a_text_in_the_original_language() =>
        Assert.Throws<ArgumentException>(() => new CannedReply([new ReplyText("sv", "Hej", "Hej")], Given.Moment));

    [Fact]
    [Rule("R36")]
    public void Speaks_each_language_and_the_original_where_a_text_is_missing()
    {
        var reply = AReply();
        reply.Rewrite(new ReplyText("sv", "Hälsning", "Hej {customer}"), Given.Moment);
        Assert.Equal(("Hälsning", "Greeting"), (reply.In("sv").Name, reply.In("pl").Name));
        Assert.Equal((true, false), (reply.Has("sv"), reply.Has("pl")));
        Assert.Equal(new CannedReplyRewritten(Given.Moment, reply.Id, "sv"), reply.Events[^1]);
    }

    [Fact]
    public void Is_not_rewritten_as_it_was() =>
        Refused<CannedReplyIsUnchanged>(() => AReply().Rewrite(new ReplyText("en", "Greeting", "Hello {customer}"), Given.Moment));

    [Fact]
    public void Takes_only_variables_that_there_are()
    {
        Assert.Equal("custommer", Refused<VariableIsUnknown>(() => AReply().Rewrite(new ReplyText("en", "Greeting", "Hello {custommer}"), Given.Moment)).Name);
        Refused<VariableIsUnknown>(() => _ = new CannedReply([new ReplyText("en", "Greeting", "{nobody}")], Given.Moment));
    }

    [Fact]
    public void Is_retired_and_restored_once_each()
    {
        var reply = AReply();
        Refused<CannedReplyIsUnchanged>(() => reply.Restore(Given.Moment));
        reply.Retire(Given.Moment);
        Assert.False(reply.IsOffered);
        Assert.Equal(new CannedReplyRetired(Given.Moment, reply.Id), reply.Events[^1]);
        Refused<CannedReplyIsUnchanged>(() => reply.Retire(Given.Moment));
        reply.Restore(Given.Moment);
        Assert.True(reply.IsOffered);
        Assert.Equal(new CannedReplyRestored(Given.Moment, reply.Id), reply.Events[^1]);
    }

    private static CannedReply AReply() => new([new ReplyText("en", "Greeting", "Hello {customer}")], Given.Moment);

    private static T Refused<T>(Action deed)
        where T : Refusal => Assert.IsType<T>(Assert.Throws<RefusedException>(deed).Refusal);
}
