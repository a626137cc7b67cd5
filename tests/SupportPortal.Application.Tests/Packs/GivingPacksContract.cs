using SupportPortal.Application.Data;
using SupportPortal.Application.Tests.Data;

namespace SupportPortal.Application.Tests.Packs;

[Rule("R26")]
public sealed class GivingPacksContract(Stores stores) : IClassFixture<Stores>
{
    [Theory, OnEachStore]
    public async Task Gives_what_waits_for_a_confirmed_address_once_however_many_try(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var (address, admin) = ($"{Guid.NewGuid():N}@brzoza.example", PackDesk.By(await desk.AdminAsync()));
        var packs = new[]
        {
            await desk.EnterOrder.HandleAsync(PackDesk.AnOrder(address), admin, CancellationToken.None),
            await desk.EnterOrder.HandleAsync(PackDesk.AnOrder(address.ToUpperInvariant()), admin, CancellationToken.None),
        };
        var account = await desk.PersonAsync(email: address);

        var answers = await Answers.AtOnceAsync(Enumerable.Repeat(() => (Task)desk.GivePacks.HandleAsync(admin, CancellationToken.None), 8));

        Assert.All(answers, Assert.Null);
        foreach (var pack in packs)
            Assert.Equal((account.Id, null), ((await desk.PackAsync(pack)).OwnerId, (await desk.PackAsync(pack)).WaitsFor));
        Assert.Equal(2, (await desk.MailsToAsync(account)).Count);
    }

    [Theory, OnEachStore]
    public async Task Lets_packs_wait_for_an_address_that_nobody_has_confirmed(Store kind)
    {
        var desk = await PackDesk.OpenAsync(stores, kind);
        var account = await desk.PersonAsync(confirmed: false);
        var (pack, _) = await desk.SoldAsync(account);

        await desk.GivePacks.HandleAsync(PackDesk.By(await desk.AdminAsync()), CancellationToken.None);

        Assert.Null((await desk.PackAsync(pack)).OwnerId);
    }
}
