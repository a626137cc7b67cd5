using SupportPortal.Application.Data;
using SupportPortal.Application.Jobs;
using SupportPortal.Application.Tests.Data;

namespace SupportPortal.Application.Tests.Jobs;

public sealed class LeasesTests(Stores stores) : IClassFixture<Stores>
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 10, 14, 10);
    private readonly string _job = Guid.NewGuid().ToString("N");
    private readonly Guid _one = Guid.NewGuid();
    private readonly Guid _other = Guid.NewGuid();

    [Theory, OnEachStore]
    public async Task Are_held_by_one_owner_at_a_time(Store kind)
    {
        var leases = await LeasesAsync(kind);

        Assert.True(await leases.ClaimAsync(_job, _one, Now, CancellationToken.None));
        Assert.False(await leases.ClaimAsync(_job, _other, Now + Leases.Length - Duration.Epsilon * 1000, CancellationToken.None));
    }

    [Theory, OnEachStore]
    public async Task Are_given_to_one_of_many_who_ask_at_once(Store kind)
    {
        var leases = await LeasesAsync(kind);

        var given = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => leases.ClaimAsync(_job, Guid.NewGuid(), Now, CancellationToken.None))));

        Assert.Single(given, won => won);
    }

    [Theory, OnEachStore]
    public async Task End_by_themselves_when_the_owner_has_died(Store kind)
    {
        var leases = await LeasesAsync(kind);
        await leases.ClaimAsync(_job, _one, Now, CancellationToken.None);

        Assert.True(await leases.ClaimAsync(_job, _other, Now + Leases.Length, CancellationToken.None));
        Assert.False(await leases.ClaimAsync(_job, _one, Now + Leases.Length, CancellationToken.None));
    }

    [Theory, OnEachStore]
    public async Task Are_renewed_by_their_owner(Store kind)
    {
        var leases = await LeasesAsync(kind);
        await leases.ClaimAsync(_job, _one, Now, CancellationToken.None);

        Assert.True(await leases.ClaimAsync(_job, _one, Now + Duration.FromSeconds(20), CancellationToken.None));
        Assert.False(await leases.ClaimAsync(_job, _other, Now + Leases.Length, CancellationToken.None));
    }

    [Theory, OnEachStore]
    public async Task Are_free_once_released(Store kind)
    {
        var leases = await LeasesAsync(kind);
        await leases.ClaimAsync(_job, _one, Now, CancellationToken.None);

        await leases.ReleaseAsync(_job, _other, Now, CancellationToken.None); // not the owner's
        Assert.False(await leases.ClaimAsync(_job, _other, Now, CancellationToken.None));

        await leases.ReleaseAsync(_job, _one, Now, CancellationToken.None);
        Assert.True(await leases.ClaimAsync(_job, _other, Now, CancellationToken.None));
    }

    private async Task<Leases> LeasesAsync(Store kind) => new((await stores.OpenAsync(kind)).Contexts);
}
