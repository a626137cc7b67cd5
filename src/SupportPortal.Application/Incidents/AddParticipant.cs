using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.Incidents;

/// <summary>Names a participant of an incident by the e-mail address of their account (R37).</summary>
public sealed class AddParticipant(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>Names the participant, who reads and answers from now on.</summary>
    /// <param name="number">The incident.</param>
    /// <param name="email">The address; it must be confirmed, of a customer who may sign in.</param>
    /// <param name="moment">Who and when.</param>
    /// <param name="cancel">Gives up before anything is saved.</param>
    /// <returns>The name of the participant.</returns>
    /// <exception cref="RefusedException"><see cref="NotFound"/>, <see cref="NobodyToAdd"/>, or why it cannot be.</exception>
    public Task<string> HandleAsync(IncidentNumber number, string email, Moment moment, CancellationToken cancel) => store.DecideAsync(
        async db =>
        {
            var incident = await db.LoadIncidentAsync(number, moment.By, cancel);
            // Who may not add anybody learns of no account.
            incident.CanAddParticipant(Guid.Empty, moment.By)?.Throw();
            var normalized = Account.Normalize(email);
            var person = await db.Users
                .Where(account => account.NormalizedEmail == normalized && account.EmailConfirmed && account.DisabledAt == null)
                .Where(account => (account.Roles & Roles.Customer) != Roles.None)
                .Select(account => new { account.Id, account.DisplayName })
                .SingleOrDefaultAsync(cancel)
                ?? throw new RefusedException(new NobodyToAdd(email.Trim()));
            incident.AddParticipant(person.Id, moment);
            return person.DisplayName;
        },
        cancel);
}
