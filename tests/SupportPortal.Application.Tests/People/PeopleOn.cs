using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Application.Tests.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Tests.People;

/// <summary>The deeds on people, on a real store, at a time that the test sets.</summary>
internal sealed class PeopleOn : IClock, IDisposable
{
    private readonly ServiceProvider _services;

    public PeopleOn(TestStore store)
    {
        Store = store;
        _services = new ServiceCollection().AddLogging().AddStore(store.Options).AddPeople()
            .AddSingleton<IClock>(this).AddSingleton(new SessionLimits { IdleHours = 24, LongestDays = 14 }).AddSingleton(new SecondFactorOptions())
            .Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1)
            .BuildServiceProvider();
        // The portal does so at its start: making the first key inside a deed would wait for the deed's own lock.
        _services.GetRequiredService<IDataProtectionProvider>().CreateProtector("start").Protect("");
    }

    public TestStore Store { get; }

    public Instant Now { get; set; } = Given.Noon;

    public Instant GetCurrentInstant() => Now;

    /// <summary>A deed with a scope of its own, as each request has one.</summary>
    public T Get<T>()
        where T : class => _services.CreateScope().ServiceProvider.GetRequiredService<T>();

    public Moment By(Actor actor) => Given.Moment(actor, Now);

    public static NewAccount Somebody(string email) =>
        new(EmailAddress.Of(email), "violet harbour lamp", new Profile("Anna", "", "SE", "Europe/Stockholm"));

    public void Dispose() => _services.Dispose();
}
