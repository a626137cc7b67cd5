using System.Net.Mail;

namespace SupportPortal.Application.Mail;

/// <summary>A mail as it leaves the portal: a text to exactly one address, nothing in its headers but what we mean.</summary>
public sealed record OutgoingMail
{
    /// <summary>A mail to one address.</summary>
    /// <exception cref="MailNotSafeException">An address that is not exactly one, or a control character in a header.</exception>
    public OutgoingMail(Guid id, string to, string subject, string body, Instant createdAt)
    {
        if (!IsOneAddress(to))
            throw new MailNotSafeException("The address is not exactly one e-mail address.");
        if (subject.Any(char.IsControl))
            throw new MailNotSafeException("The subject has a control character.");
        (Id, To, Subject, Body, Marked, CreatedAt) = (id, to, subject, body, body, createdAt);
    }

    /// <summary>What the Message-ID is made from; the same at every try.</summary>
    public Guid Id { get; }

    /// <summary>The one address it goes to.</summary>
    public string To { get; }

    /// <summary>The subject, in one line.</summary>
    public string Subject { get; }

    /// <summary>The text.</summary>
    public string Body { get; }

    /// <summary>The text with what somebody typed between <see cref="MailHtml.Typed"/> and <see cref="MailHtml.TypedEnd"/>.</summary>
    public string Marked { get; init; }

    /// <summary>The language of the text (BCP 47).</summary>
    public string Language { get; init; } = "en";

    /// <summary>The colour of the seller's name and of links, where colours are shown.</summary>
    public string Accent { get; init; } = SellerFace.Plain.Accent;

    /// <summary>When it was caused; its date.</summary>
    public Instant CreatedAt { get; }

    /// <summary>Whether the text is one e-mail address and nothing besides: no name, no list, no line break.</summary>
    public static bool IsOneAddress(string text) =>
        !text.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) || ",;<>\"()".Contains(letter, StringComparison.Ordinal))
        && MailAddress.TryCreate(text, out var parsed)
        && parsed.Address == text;
}
