namespace SupportPortal.Application.Mail;

/// <summary>What mails are about, as far as people can do without them (R39). Stored as a number: append only.</summary>
[Flags]
public enum MailTopics
{
    /// <summary>None of these: money and security, which nobody can switch off.</summary>
    None = 0,

    /// <summary>To the customer's side: replies and questions, and by when the next contact is.</summary>
    Replies = 1,

    /// <summary>To the customer's side: definitions of the problem.</summary>
    Definitions = 2,

    /// <summary>To the customer's side: suggested solutions.</summary>
    Solutions = 4,

    /// <summary>To the customer's side: changes of severity and support hours.</summary>
    SeverityAndHours = 8,

    /// <summary>To the customer's side: being named as a participant.</summary>
    Participation = 16,

    /// <summary>To engineers: what the customer's side writes and does.</summary>
    CustomersWrite = 32,

    /// <summary>To engineers: initial responses at risk.</summary>
    AtRisk = 64,

    /// <summary>To engineers: initial responses missed.</summary>
    Missed = 128,

    /// <summary>To the customer's side: proposals to make incidents of further problems.</summary>
    Splits = 256,

    /// <summary>To engineers: incidents of severity A that nobody has.</summary>
    Critical = 512,
}
