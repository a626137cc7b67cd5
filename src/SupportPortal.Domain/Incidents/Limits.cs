namespace SupportPortal.Domain.Incidents;

/// <summary>How long the texts of an incident may be, in UTF-16 code units.</summary>
public static class Limits
{
    /// <summary>A title.</summary>
    public const int Title = 200;

    /// <summary>A message, a description, a note, a solution.</summary>
    public const int Text = 32_000;

    /// <summary>A reason, a definition, an answer in a few sentences.</summary>
    public const int Reason = 4_000;

    /// <summary>A name, a telephone number, an e-mail address, a file name.</summary>
    public const int Name = 256;

    /// <summary>Contacts of one incident.</summary>
    public const int Contacts = 20;

    /// <summary>Drafts of one person that wait to be submitted.</summary>
    public const int Drafts = 50;

    /// <summary>Problems that one split lists, the one that stays among them.</summary>
    public const int Parts = 10;

    /// <summary>Problems of one draft, each of which becomes an incident.</summary>
    public const int Problems = 10;

    /// <summary>Files that come with one submission.</summary>
    public const int Files = 20;
}
