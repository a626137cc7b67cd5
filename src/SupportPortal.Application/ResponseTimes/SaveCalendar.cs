using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.ResponseTimes;

/// <summary>Saves a calendar as the next version of its country (R14); promises already made keep theirs.</summary>
public sealed class SaveCalendar(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Saves the version that follows <paramref name="after"/>.</summary>
    /// <param name="country">ISO 3166-1, two letters.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="definition">The hours, as they were typed.</param>
    /// <param name="after">The version that was edited; 0 for a country without one.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <exception cref="RefusedException">A <see cref="CalendarRefusal"/>, <see cref="NotAllowed"/>, or <see cref="SomeoneElseWasFaster"/>.</exception>
    public Task<CalendarVersion> HandleAsync(
        string country, string name, CalendarDefinition definition, int after, Moment moment, CancellationToken cancel)
    {
        if (!moment.By.IsAdmin)
            new NotAllowed().Throw();
        var calendar = definition.ToCalendar();
        return store.DecideAsync(
            async db =>
            {
                var code = country.Trim().ToUpperInvariant();
                var latest = await db.CalendarVersions.AsNoTracking()
                    .Where(version => version.Country == code).OrderByDescending(version => version.Number).FirstOrDefaultAsync(cancel);
                if (after == 0 && latest is not null)
                    new CountryHasACalendar(code).Throw();
                if ((latest?.Number ?? 0) != after)
                    new SomeoneElseWasFaster().Throw();
                var saved = latest is null ? CalendarVersion.First(code, name, calendar, moment) : latest.Next(name, calendar, moment);
                db.CalendarVersions.Add(saved);
                return saved;
            },
            cancel);
    }
}
