using SupportPortal.Domain;

namespace SupportPortal.Application.People;

/// <summary>Somebody who shows by a link who they are acts under their own name.</summary>
internal static class ActorOfAccount
{
    /// <summary>The same moment, with the account's owner as the actor.</summary>
    public static Moment ActedBy(this Moment moment, Account account) => moment with { By = new Actor(account.Id, account.Roles) };
}
