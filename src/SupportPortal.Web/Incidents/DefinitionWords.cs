using System.Text.RegularExpressions;

namespace SupportPortal.Web.Incidents;

/// <summary>The definition of a problem, said after "Resolved when" (R4).</summary>
public static partial class DefinitionWords
{
    /// <summary>What follows "Resolved when"; those who typed these words too are not made to read them twice.</summary>
    public static string Rest(string definition) => definition.Length == 0 ? Removed : Lead().Replace(definition, "", 1);

    /// <summary>What stands where the text of a definition was removed (R37).</summary>
    private static string Removed => T("… (the text was removed)");

    [GeneratedRegex(@"^\s*(resolved\s+when|löst\s+när|rozwiązane,?\s+gdy|løst\s+når)\b[\s:.…]*(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Lead();
}
