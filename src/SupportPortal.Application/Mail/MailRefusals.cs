#pragma warning disable MA0048 // The refusals of this folder, together.
using SupportPortal.Domain;

namespace SupportPortal.Application.Mail;

/// <summary>The mail was handed over at <paramref name="At"/>; it is not sent again.</summary>
public sealed record MailIsSentAlready(Instant At) : Refusal;
