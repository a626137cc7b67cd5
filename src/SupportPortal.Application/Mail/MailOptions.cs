namespace SupportPortal.Application.Mail;

/// <summary>How mails go out (section <c>Mail</c>).</summary>
public sealed class MailOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Mail";

    /// <summary>The mail server; empty puts mails as files into <see cref="PickupFolder"/>.</summary>
    public string Host { get; set; } = "";

    /// <summary>The server's port.</summary>
    public int Port { get; set; } = 587;

    /// <summary>Whether the connection must turn to TLS (STARTTLS).</summary>
    public bool Tls { get; set; } = true;

    /// <summary>The name to sign in with at the server; empty for none.</summary>
    public string User { get; set; } = "";

    /// <summary>The password to sign in with at the server; a secret.</summary>
    public string Password { get; set; } = "";

    /// <summary>The address that mails come from.</summary>
    public string From { get; set; } = "";

    /// <summary>The name beside it; empty means the seller's name.</summary>
    public string FromName { get; set; } = "";

    /// <summary>The seller's monitored address, which replies go to (R39); empty means <c>Portal:SupportMail</c>.</summary>
    public string ReplyTo { get; set; } = "";

    /// <summary>The folder for mails when there is no server; empty means <c>mail</c> in the data folder.</summary>
    public string PickupFolder { get; set; } = "";

    /// <summary>How long one mail may take at the server, in seconds, 1 to 100.</summary>
    public int TimeoutSeconds { get; set; } = 20;
}
