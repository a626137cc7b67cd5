using SupportPortal.Application.Data;
using SupportPortal.Application.Mail;
using SupportPortal.Application.People;
using SupportPortal.Application.ResponseTimes;
using SupportPortal.Domain;
using SupportPortal.Domain.Products;

namespace SupportPortal.Application.FirstRun;

/// <summary>Reads how far the setup has come.</summary>
public sealed class ReadSetup(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Whether an admin has put the list away.</summary>
    public async Task<bool> IsPutAwayAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.SetupMarks.AnyAsync(mark => mark.Step == SetupStep.List, cancel);
    }

    /// <summary>Reads it.</summary>
    /// <param name="sellerCountry">The country whose calendar is the default (R13).</param>
    /// <param name="moment">The admin who asks, and when.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<SetupFacts> HandleAsync(string sellerCountry, Moment moment, CancellationToken cancel)
    {
        var person = moment.By.Person;
        await using var db = await store.CreateDbContextAsync(cancel);
        var calendar = await db.CalendarsInForce().AsNoTracking().SingleOrDefaultAsync(version => version.Country == sellerCountry, cancel);
        return new SetupFacts
        {
            Marks = await MarksAsync(db, cancel),
            SellerCalendar = calendar?.Name,
            IsCalendarOwn = calendar is not null && calendar.SavedBy != Actor.System.Person,
            VersionsInSupport = (await db.Set<ProductVersion>().AsNoTracking().ToListAsync(cancel)).Count(version => version.IsInLifecycleOn(moment.Today)),
            HasPrice = await db.Prices.AnyAsync(cancel),
            Engineers = await db.ActiveEngineers().CountAsync(engineer => engineer.EmailConfirmed, cancel),
            Admins = await AdminDuty.Admins(db).CountAsync(cancel),
            HasSecondFactor = await db.Authenticators.AnyAsync(app => app.AccountId == person, cancel) || await db.UserPasskeys.AnyAsync(passkey => passkey.UserId == person, cancel),
            TestMail = await TestMailAsync(db, person, cancel),
        };
    }

    private static async Task<IReadOnlyDictionary<SetupStep, (Instant At, string? By)>> MarksAsync(SupportDbContext db, CancellationToken cancel)
    {
        var marks = await (from mark in db.SetupMarks
                           join person in db.Users on mark.By equals person.Id into people
                           from person in people.DefaultIfEmpty()
                           select new { mark.Step, mark.At, By = person == null ? null : person.DisplayName }).ToListAsync(cancel);
        return marks.ToDictionary(mark => mark.Step, mark => (mark.At, (string?)mark.By));
    }

    private static async Task<OutboxRow?> TestMailAsync(SupportDbContext db, Guid person, CancellationToken cancel)
    {
        var kind = MailContent.KindOf(typeof(SetupTestMail));
        var mail = await db.Outbox.AsNoTracking().Where(one => one.RecipientId == person && one.Kind == kind).OrderByDescending(one => one.CreatedAt).FirstOrDefaultAsync(cancel);
        return mail is null ? null : new OutboxRow(mail.Id, mail.Kind, "", mail.CreatedAt, mail.Attempts, mail.NextAttemptAt, mail.SentAt, mail.GivenUpAt, mail.LastError);
    }
}
