using SupportPortal.Domain;

namespace SupportPortal.Application.Mail;

/// <summary>
/// A mail that waits to be sent. It is added in the transaction of the deed that causes it, so that it is sent if and
/// only if the deed happened; its address is looked up when it is sent.
/// </summary>
public sealed class OutboxMail
{
    /// <summary>How long a mail is tried before it is given up.</summary>
    public static readonly Duration Patience = Duration.FromDays(4);

    /// <summary>The most characters of <see cref="LastError"/>.</summary>
    public const int LongestError = 500;

    // The first wait is longer than any try: until it is over, the mail belongs to the worker that claimed it.
    private static readonly Duration[] Waits =
        [Duration.FromMinutes(2), Duration.FromMinutes(5), Duration.FromMinutes(15), Duration.FromMinutes(30), Duration.FromHours(1)];

    private OutboxMail()
    {
    }

    /// <summary>The key; the Message-ID is made from it, so that a mail sent twice is seen to be the same.</summary>
    public Guid Id { get; private set; }

    /// <summary>The kind of content: see <see cref="MailContent.Kind"/>.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>The account it goes to, whose address and language count when it is sent; null for a bare address.</summary>
    public Guid? RecipientId { get; private set; }

    /// <summary>The address it goes to; empty when the account's counts.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The content as JSON; emptied when a secret has been sent, and when what a sent mail told was removed.</summary>
    public string Data { get; private set; } = "";

    /// <summary>The incident it is about, if any.</summary>
    public Guid? IncidentId { get; private set; }

    /// <summary>When it was caused.</summary>
    public Instant CreatedAt { get; private set; }

    /// <summary>When it is tried next; null when it needs no more tries.</summary>
    public Instant? NextAttemptAt { get; private set; }

    /// <summary>How often it has been tried.</summary>
    public int Attempts { get; private set; }

    /// <summary>When the mail server took it.</summary>
    public Instant? SentAt { get; private set; }

    /// <summary>When the portal stopped trying.</summary>
    public Instant? GivenUpAt { get; private set; }

    /// <summary>What went wrong at the last try; empty when nothing did.</summary>
    public string LastError { get; private set; } = "";

    /// <summary>A mail to an address, whether or not it has an account.</summary>
    /// <param name="email">The address.</param>
    /// <param name="content">What it tells.</param>
    /// <param name="moment">When it is caused.</param>
    /// <param name="recipientId">The account whose language and time zone count, if there is one.</param>
    public static OutboxMail To(string email, MailContent content, Moment moment, Guid? recipientId = null) =>
        Of(content, moment, mail =>
        {
            mail.Address = email;
            mail.RecipientId = recipientId;
        });

    /// <summary>A mail to an account: at the address that it has when the mail is sent.</summary>
    /// <param name="recipientId">The account.</param>
    /// <param name="content">What it tells.</param>
    /// <param name="moment">When it is caused.</param>
    /// <param name="incidentId">The incident it is about, if any.</param>
    public static OutboxMail To(Guid recipientId, MailContent content, Moment moment, Guid? incidentId = null) =>
        Of(content, moment, mail =>
        {
            mail.RecipientId = recipientId;
            mail.IncidentId = incidentId;
        });

    /// <summary>How long to wait after the try with the given number, from 1.</summary>
    public static Duration WaitAfter(int attempt) => Waits[Math.Min(attempt, Waits.Length) - 1];

    /// <summary>Notes what came of a try.</summary>
    /// <param name="error">What went wrong, or null when the mail was handed over.</param>
    /// <param name="now">When it was tried.</param>
    public void HasBeenTried(Exception? error, Instant now)
    {
        // A worker that was held up for longer than its claim comes second.
        if (SentAt is not null)
            return;
        if (error is null)
            HasBeenSent(now);
        else
            HasFailed(error, now);
    }

    /// <summary>Has a mail that was given up tried once more.</summary>
    public void TryAgain(Instant now)
    {
        if (SentAt is not null)
            new MailIsSentAlready(SentAt.Value).Throw();
        GivenUpAt = null;
        NextAttemptAt = now;
    }

    /// <summary>Forgets words that were removed (R37). A mail that has been sent is not called back.</summary>
    /// <param name="words">What was removed.</param>
    /// <param name="instead">What stands there from now on.</param>
    public void Forget(string words, string instead = "") => Data = SentAt is null ? MailJson.Replace(Kind, Data, words, instead) : "";

    /// <summary>Whether these are words that it tells.</summary>
    public bool Tells(string words) => MailJson.Tells(Kind, Data, words);

    private void HasBeenSent(Instant now)
    {
        (SentAt, NextAttemptAt, GivenUpAt, LastError) = (now, null, null, "");
        var content = MailJson.Read(Kind, Data);
        if (content.LeavesNoTrace)
            Address = "";
        if (content.IsSecret)
            Data = "";
    }

    private void HasFailed(Exception error, Instant now)
    {
        LastError = error.Message.Length <= LongestError ? error.Message : error.Message[..LongestError];
        // Nothing that happens later makes an unsafe mail safe.
        if (error is MailNotSafeException || now - CreatedAt > Patience)
        {
            (GivenUpAt, NextAttemptAt) = (now, null);
            if (MailJson.Read(Kind, Data).LeavesNoTrace)
                (Address, LastError) = ("", "");
        }
    }

    private static OutboxMail Of(MailContent content, Moment moment, Action<OutboxMail> address)
    {
        var mail = new OutboxMail
        {
            Id = Guid.CreateVersion7(moment.At.ToDateTimeOffset()),
            Kind = content.Kind,
            Data = MailJson.Write(content),
            CreatedAt = moment.At,
            NextAttemptAt = moment.At,
        };
        address(mail);
        return mail;
    }
}
