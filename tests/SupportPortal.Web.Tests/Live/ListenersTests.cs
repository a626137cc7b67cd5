using SupportPortal.Application.Live;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;
using SupportPortal.Web.Live;

namespace SupportPortal.Web.Tests.Live;

public sealed class ListenersTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 22, 12, 0);
    private static readonly IncidentNumber Number = new(20377);
    private readonly Guid _anna = Guid.NewGuid();
    private readonly Listeners _listeners = new();

    [Fact]
    [Rule("R37")]
    public void Hear_what_is_theirs_and_customers_nothing_of_what_is_internal()
    {
        var (engineer, customer, stranger) = (Listens(Roles.SupportEngineer), Listens(Roles.Customer, _anna), Listens(Roles.Customer));

        Tell(AnEntry(isInternal: true));
        Assert.Equal((1, 0, 0), (Heard(engineer).Count, Heard(customer).Count, Heard(stranger).Count));
        Tell(AnEntry());

        Assert.Equal("""news {"at":1795348800000,"incidents":{"SP-20377":1795348800000}}""", Assert.Single(Heard(customer)));
        Assert.Equal((1, 0), (Heard(engineer).Count, Heard(stranger).Count));
    }

    [Fact]
    public void Hear_at_first_what_happened_while_their_page_was_under_way()
    {
        Tell(AnEntry(Now - Duration.FromSeconds(30)), AnEntry(Now - Duration.FromSeconds(12), new(2)), AnEntry(Now, new(3)));

        var late = Listens(Roles.Admin, since: Now - Duration.FromSeconds(5));

        var heard = Assert.Single(Heard(late));
        Assert.DoesNotContain("SP-20377", heard, StringComparison.Ordinal);
        Assert.Contains("SP-2", heard, StringComparison.Ordinal); // may have been committed after the page was read
        Assert.Contains("SP-3", heard, StringComparison.Ordinal);
    }

    [Fact]
    public void Are_told_to_read_again_when_more_may_have_happened_than_is_known()
    {
        var old = Listens(Roles.Customer, since: Now - Duration.FromMinutes(2));
        var present = Listens(Roles.Customer);

        _listeners.Tell(new Happenings([], AreAll: false), Now);

        Assert.Equal(["stale {}", "stale {}"], Heard(old));
        Assert.Equal(["stale {}"], Heard(present));
    }

    [Fact]
    public async Task Go_when_they_are_too_many_of_a_session_the_oldest_first()
    {
        var all = Enumerable.Range(0, Listeners.MostOfSession + 1).Select(_ => Listens(Roles.Customer, session: "one")).ToList();

        Assert.Equal(["bye {}"], Heard(all[0]));
        await all[0].Waiting.Completion;
        Assert.All(all.Skip(1), one => Assert.False(one.IsOver));
    }

    [Fact]
    public async Task Go_without_a_word_when_they_take_nothing_of_what_they_are_told()
    {
        var slow = Listens(Roles.SupportEngineer);

        for (var i = 0; i < 100; i++)
            Tell(AnEntry(Now + Duration.FromMilliseconds(i)));

        Assert.DoesNotContain("bye {}", Heard(slow));
        await slow.Waiting.Completion;
    }

    [Fact]
    public void Of_the_support_side_hear_who_else_has_open_what_they_have_open_once()
    {
        var engineer = Listens(Roles.SupportEngineer, _anna, open: new Looking(Number, _anna, IsWriting: false));
        Looker[] looks = [new(Number, _anna, "Anna", IsWriting: false), new(Number, Guid.NewGuid(), "Bo", IsWriting: true), new(new(1), Guid.NewGuid(), "Cid", IsWriting: false)];

        _listeners.Tell(looks);
        _listeners.Tell(looks);

        Assert.Equal("""looks {"incident":"SP-20377","people":[{"name":"Bo","isWriting":true}]}""", Assert.Single(Heard(engineer)));
        _listeners.Tell(looks[..1]);
        Assert.Equal("""looks {"incident":"SP-20377","people":[]}""", Assert.Single(Heard(engineer)));
    }

    private void Tell(params Happening[] happened) => _listeners.Tell(new Happenings(happened, AreAll: true), Now);

    private Happening AnEntry(Instant? at = null, IncidentNumber? number = null, bool isInternal = false) =>
        new(Guid.NewGuid(), at ?? Now, number ?? Number, isInternal, [_anna]);

    private Listener Listens(Roles roles, Guid? person = null, Instant? since = null, string? session = null, params Looking[] open)
    {
        var listener = new Listener { Person = person ?? Guid.NewGuid(), Session = session ?? Guid.NewGuid().ToString(), Roles = roles, Since = since ?? Now, Open = open };
        _listeners.Add(listener, Now);
        return listener;
    }

    private static List<string> Heard(Listener listener)
    {
        var heard = new List<string>();
        while (listener.Waiting.TryRead(out var message))
            heard.Add($"{message.Name} {message.Data}");
        return heard;
    }
}
