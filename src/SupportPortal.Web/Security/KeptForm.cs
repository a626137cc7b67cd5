namespace SupportPortal.Web.Security;

/// <summary>A posted form of somebody who had to show first who they are: what was typed, for afterwards.</summary>
/// <param name="Address">Where it was posted: path and query, without the handler.</param>
/// <param name="Person">Who posted it, or whose session had expired; null when that is not known.</param>
/// <param name="Until">When it is forgotten, in seconds since 1970.</param>
/// <param name="Fields">Names and values; no passwords and no tokens.</param>
/// <param name="Files">The names of files, which a page cannot choose again by itself.</param>
public sealed record KeptForm(
    string Address, Guid? Person, long Until, IReadOnlyList<KeyValuePair<string, string>> Fields, IReadOnlyList<string> Files)
{
    /// <summary>The name of the field in which a sign-in form carries it.</summary>
    public const string Field = "kept";

    /// <summary>Whether somebody may see it again.</summary>
    public bool IsOf(Guid person) => Person is null || Person == person;
}
