using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SupportPortal.Application.Demo;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;
using SupportPortal.Web.Tests.Browsing;
using SupportPortal.Web.Tests.Pages.Incidents;
using SupportPortal.Web.Tests.Pages.Queue;

namespace SupportPortal.Web.Tests.Live;

public sealed class LiveStreamTests(PortalFactory portal) : IClassFixture<PortalFactory>
{
    [Fact]
    [Rule("R37")]
    public async Task Tells_a_customer_of_what_is_theirs_to_see_and_never_of_a_note()
    {
        var (mine, note) = (await portal.AnIncidentAsync(), await portal.AnIncidentAsync());
        using var customer = await HearAsync(DemoAccounts.Customer, since: portal.Now() + Duration.FromSeconds(20));
        using var engineer = await HearAsync(DemoAccounts.Engineer, since: portal.Now() + Duration.FromSeconds(20));
        var later = portal.Now() + Duration.FromSeconds(30);

        await portal.DoAsync(note, DemoAccounts.Engineer, (incident, _, moment) => incident.Note(new Message("internal"), moment), later);
        Assert.Contains(note.ToString(), await engineer.NextAsync(), StringComparison.Ordinal);
        await portal.DoAsync(mine, DemoAccounts.Engineer, (incident, calendar, moment) => incident.Reply(new Message("Hello"), calendar, Domain.ServiceTerms.Default, moment), later);

        var heard = await customer.NextAsync();
        Assert.Contains(mine.ToString(), heard, StringComparison.Ordinal);
        Assert.DoesNotContain(note.ToString(), heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_passed_on_at_once_by_whatever_is_on_the_way()
    {
        using var engineer = await HearAsync(DemoAccounts.Engineer);

        Assert.Equal("text/event-stream", engineer.Answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("no", engineer.Answer.Headers.GetValues("X-Accel-Buffering").Single());
        Assert.True(engineer.Answer.Headers.CacheControl is { NoStore: true, NoTransform: true });
        Assert.Empty(engineer.Answer.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Is_for_whom_the_page_was_made_and_for_nobody_who_is_not_signed_in()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await portal.Visitor().Client.GetAsync("/live")).StatusCode);
        using var other = await Hearing.BeginAsync(await portal.SignInAsync(DemoAccounts.Engineer), DemoAccounts.Admin.Id, portal.Now());
        Assert.Equal(HttpStatusCode.NoContent, other.Answer.StatusCode);
    }

    [Fact]
    public async Task Shows_colleagues_on_any_node_who_has_an_incident_open_and_customers_never()
    {
        var number = await portal.AnIncidentAsync();
        await using var node = portal.WithWebHostBuilder(_ => { });
        using var engineer = await HearAsync(DemoAccounts.Engineer, more: $"&open={number}&writing={number}");
        using var customer = await HearAsync(DemoAccounts.Customer, more: $"&open={number}");
        using var admin = await HearAsync(DemoAccounts.Admin, more: $"&open={number}", at: node);

        var heard = await admin.NextAsync();
        while (heard?.Contains(DemoAccounts.Engineer.Name, StringComparison.Ordinal) == false)
            heard = await admin.NextAsync();

        Assert.Equal($$$"""looks {"incident":"{{{number}}}","people":[{"name":"{{{DemoAccounts.Engineer.Name}}}","isWriting":true}]}""", heard);
        await using var db = portal.Store.Open();
        Assert.DoesNotContain(DemoAccounts.Customer.Id, await db.Looks.Select(look => look.Person).ToListAsync());
    }

    [Theory]
    [InlineData(false)] // disabled
    [InlineData(true)] // another role
    public async Task Ends_at_the_next_beat_when_the_session_is_no_longer_what_it_was(bool keeps)
    {
        await using var own = new PortalFactory();
        await own.InitializeAsync();
        var time = new StoppedTime(own.Now());
        await using var stopped = own.With(services => services.AddSingleton<TimeProvider>(time));
        using var engineer = await Hearing.BeginAsync(await own.SignInAsync(DemoAccounts.Engineer, stopped), DemoAccounts.Engineer.Id, own.Now());
        await engineer.NextAsync(beats: true);
        time.Pass(Duration.FromSeconds(20));
        Assert.StartsWith("beat", await engineer.NextAsync(beats: true), StringComparison.Ordinal);
        await using (var db = own.Store.Open())
            await db.Users.Where(one => one.Id == DemoAccounts.Engineer.Id).ExecuteUpdateAsync(set => set
                .SetProperty(one => one.Roles, keeps ? Roles.Customer : Roles.SupportEngineer).SetProperty(one => one.DisabledAt, keeps ? null : own.Now()));

        time.Pass(Duration.FromSeconds(20));

        Assert.Equal("bye {}", await engineer.NextAsync());
        Assert.Null(await engineer.NextAsync());
    }

    [Fact]
    public async Task Ends_at_once_when_the_portal_stops()
    {
        await using var stopping = portal.WithWebHostBuilder(_ => { });
        using var engineer = await HearAsync(DemoAccounts.Engineer, at: stopping);

        stopping.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        while (await engineer.NextAsync() is { } heard)
            Assert.DoesNotContain("bye", heard, StringComparison.Ordinal); // the browser comes back, to another node
    }

    private async Task<Hearing> HearAsync(DemoAccount account, Instant? since = null, string more = "", WebApplicationFactory<Program>? at = null) =>
        await Hearing.BeginAsync(await portal.SignInAsync(account, at), account.Id, since ?? portal.Now(), more);
}
