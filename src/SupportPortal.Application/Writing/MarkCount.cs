namespace SupportPortal.Application.Writing;

/// <summary>
/// Whether a text has so many marks, or so many within each other, that nobody meant them: the parser would look for the end of
/// each, and take its time. Such a text is shown as it was typed.
/// </summary>
internal static class MarkCount
{
    private const int Most = 2_000;
    private const int MostOpen = 60;
    private const int Deepest = 24;

    /// <summary>Whether a text is not worth parsing.</summary>
    /// <param name="text">The text, with LF at the end of lines.</param>
    public static bool IsTooMuch(string text)
    {
        var marks = 0;
        var open = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (DepthOf(line) > Deepest)
                return true;
            open = line.IsWhiteSpace() ? 0 : open;
            foreach (var letter in line)
            {
                marks += letter is '[' or '*' or '_' or '`' or '<' ? 1 : 0;
                open = letter switch
                {
                    '[' => open + 1,
                    ']' when open > 0 => open - 1,
                    _ => open,
                };
                if (marks > Most || open > MostOpen)
                    return true;
            }
        }
        return false;
    }

    // How many quotes and lists a line opens.
    private static int DepthOf(ReadOnlySpan<char> line)
    {
        var depth = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '>' || (line[i] is '-' or '+' or '*' or '.' or ')' && line[(i + 1)..] is [] or [' ' or '\t', ..]))
                depth++;
            else if (line[i] is not (' ' or '\t') && !char.IsAsciiDigit(line[i]))
                break;
        }
        return depth;
    }
}
