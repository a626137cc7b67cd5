using SupportPortal.Application.Data;
using SupportPortal.Application.Replies;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Replies;

namespace SupportPortal.Application.Tests.Replies;

public sealed class RepliesContract(Stores stores) : IClassFixture<Stores>
{
    private static readonly Moment Now = Moment.Of(new Actor(Guid.NewGuid(), Roles.Admin), Instant.FromUtc(2026, 11, 22, 12, 0), DateTimeZone.Utc);

    [Fact]
    [Rule("R36")]
    public void Come_in_every_language_with_the_same_variables() => Assert.All(SeedReplies.Read(), reply =>
    {
        Assert.Equal(["en", "nb", "pl", "sv"], reply.Keys.Order());
        Assert.Single(reply.Values.Select(text => string.Join(' ', ReplyVariables.Names.Where(name => text[1].Contains($"{{{name}}}", StringComparison.Ordinal)))).Distinct());
    });

    [Theory, OnEachStore]
    public async Task Are_seeded_once_and_keep_what_an_admin_wrote(Store kind)
    {
        await using var store = await Stores.EmptyAsync(kind);
        var (seed, read) = (new SeedReplies(store.Contexts), new ReadReplies(store.Contexts));
        Assert.Equal(10, await seed.HandleAsync(Now with { By = Actor.System }, default));
        var first = (await read.AllAsync("sv", default))[0];
        await new EditReplies(store.Contexts).RewriteAsync(first.Id, new ReplyText("sv", "Å sist", "Hej"), first.Version, Now, default);

        Assert.Equal(0, await seed.HandleAsync(Now with { By = Actor.System }, default));
        Assert.Equal("Hej", (await read.FindAsync(first.Id, default))!.In("sv").Text);
        Assert.Equal("en", (await read.AllAsync("xx", default))[0].In("xx").Language);
    }

    [Theory, OnEachStore]
    public async Task Are_added_retired_and_offered_again_by_admins_only(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var (edit, read) = (new EditReplies(store.Contexts), new ReadReplies(store.Contexts));
        var id = await edit.AddAsync("Welcome", "Hello {customer}", Now, default);
        Assert.Contains(id, (await read.OfferedAsync("en", default)).Select(reply => reply.Id));

        await edit.OfferAsync(id, offered: false, 1, Now, default);
        Assert.DoesNotContain(id, (await read.OfferedAsync("en", default)).Select(reply => reply.Id));
        Assert.Contains(id, (await read.AllAsync("en", default)).Select(reply => reply.Id));
        await edit.OfferAsync(id, offered: true, 2, Now, default);

        await RefusedAsync<NotAllowed>(() => edit.AddAsync("x", "x", Now with { By = new Actor(Guid.NewGuid(), Roles.SupportEngineer) }, default));
        await RefusedAsync<ReplyNameIsTaken>(() => edit.AddAsync("WELCOME", "Hello", Now, default));
        await RefusedAsync<NotFound>(() => edit.OfferAsync(Guid.NewGuid(), offered: true, 1, Now, default));
    }

    [Theory, OnEachStore]
    public async Task Tell_the_second_of_two_admins(Store kind)
    {
        var store = await stores.OpenAsync(kind);
        var edit = new EditReplies(store.Contexts);
        var id = await edit.AddAsync("Two", "Hello", Now, default);

        await edit.RewriteAsync(id, new ReplyText("en", "Two", "One was faster"), 1, Now, default);
        await RefusedAsync<SomeoneElseWasFaster>(() => edit.RewriteAsync(id, new ReplyText("en", "Two", "The other"), 1, Now, default));
        await RefusedAsync<VariableIsUnknown>(() => edit.RewriteAsync(id, new ReplyText("en", "Two", "{nobody}"), 2, Now, default));
        Assert.Equal("One was faster", (await new ReadReplies(store.Contexts).FindAsync(id, default))!.In("en").Text);
    }

    private static async Task RefusedAsync<T>(Func<Task> deed)
        where T : Refusal => Assert.IsType<T>((await Assert.ThrowsAsync<RefusedException>(deed)).Refusal);
}
