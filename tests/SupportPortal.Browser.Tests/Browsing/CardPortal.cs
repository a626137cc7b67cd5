using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Demo;
using SupportPortal.Application.Packs;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;
using SupportPortal.Web.Tests.Payments;

namespace SupportPortal.Browser.Tests.Browsing;

/// <summary>A portal of its own that takes payments by card, which the demonstration does not, at what stands in for Stripe.</summary>
public sealed class CardPortal : IAsyncLifetime, IAsyncDisposable
{
    private BrowserPortal? _portal;

    internal FakeStripe Stripe { get; private set; } = null!;

    public BrowserPortal Portal => _portal!;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
            return;
        Stripe = await FakeStripe.StartAsync();
        _portal = new BrowserPortal(Stripe.Configure);
        await Portal.InitializeAsync();
        var moment = Moment.Of(new Actor(DemoAccounts.Admin.Id, Roles.Admin), Now, DateTimeZone.Utc);
        await Portal.Services.GetRequiredService<SetPrice>().HandleAsync(SupportPlan.FivePack, new Price(1499, "EUR"), moment, CancellationToken.None);
    }

    /// <summary>Tells the portal of a payment, as Stripe does.</summary>
    internal async Task TellAsync(FakeSession session)
    {
        using var client = new HttpClient { BaseAddress = new Uri(Portal.Address) };
        using var notice = FakeStripe.Notice(session, at: Now);
        using var answer = await client.SendAsync(notice);
        answer.EnsureSuccessStatusCode();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        if (_portal is null)
            return;
        await _portal.DisposeAsync();
        await Stripe.DisposeAsync();
    }

    private Instant Now => Portal.Services.GetRequiredService<IClock>().GetCurrentInstant();
}
