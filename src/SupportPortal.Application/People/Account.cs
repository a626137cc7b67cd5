using Microsoft.AspNetCore.Identity;
using SupportPortal.Application.Mail;
using SupportPortal.Domain.People;

namespace SupportPortal.Application.People;

/// <summary>A person who can sign in. Its key is the opaque number by which audit and ledger name people (R38).</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>What others see instead of the name of an account that was deleted.</summary>
    public const string NameOfDeleted = "Deleted account";

    /// <summary>The name that others see.</summary>
    public string DisplayName
    {
        get;
        set
        {
            field = value;
            NormalizedName = Normalize(value);
        }
    } = "";

    /// <summary>The name as it is searched: in capitals, on every store.</summary>
    public string NormalizedName { get; private set; } = "";

    /// <summary>The company; empty when none was given.</summary>
    public string Company { get; set; } = "";

    /// <summary>ISO 3166-1 alpha-2; it picks the business calendar (R13).</summary>
    public string Country { get; set; } = "";

    /// <summary>The IANA zone in which this person reads times.</summary>
    public string TimeZone { get; set; } = "";

    /// <summary>The language of interface and mails: <c>en</c>, <c>sv</c>, <c>pl</c> or <c>nb</c> (R36).</summary>
    public string Language { get; set; } = "en";

    /// <summary>What this person wants no mails about (R39).</summary>
    public MailTopics MutedTopics { get; set; }

    /// <summary>What this person may do (R37).</summary>
    public Roles Roles { get; set; }

    /// <summary>When the account was made.</summary>
    public Instant CreatedAt { get; set; }

    /// <summary>When an admin disabled the account; null while it may sign in.</summary>
    public Instant? DisabledAt { get; set; }

    /// <summary>When its owner deleted it; what said who that was is empty since (R38).</summary>
    public Instant? DeletedAt { get; set; }

    /// <summary>The last sign-in; null before the first.</summary>
    public Instant? LastSignInAt { get; set; }

    /// <summary>A text as names are searched for it.</summary>
    public static string Normalize(string text) => text.Trim().Normalize().ToUpperInvariant();

    /// <summary>Empties it of everything that says whose it is; audit and ledger go on naming its number (R38).</summary>
    public void Empty(Instant now)
    {
        (DisplayName, Company, Country, TimeZone, Language) = (NameOfDeleted, "", "", "", "en");
        (UserName, NormalizedUserName) = (Id.ToString("N"), Id.ToString("N").ToUpperInvariant());
        (Email, NormalizedEmail, EmailConfirmed, PasswordHash) = (null, null, false, null);
        (PhoneNumber, PhoneNumberConfirmed, TwoFactorEnabled, LastSignInAt) = (null, false, false, null);
        (Roles, MutedTopics, DisabledAt, DeletedAt) = (Roles.None, MailTopics.None, now, now);
        RenewStamp();
    }

    /// <summary>Ends every session and every mailed link: they hold the stamp that was.</summary>
    public void RenewStamp() => SecurityStamp = Secret.New();
}
