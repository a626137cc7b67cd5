using System.Text.RegularExpressions;

namespace SupportPortal.Web.Parts;

/// <summary>What one version of a text says otherwise than the one before, word by word.</summary>
public static partial class TextDifference
{
    /// <summary>How a piece of text stands to the version before.</summary>
    public enum Change
    {
        /// <summary>It is in both.</summary>
        Same,

        /// <summary>It is only in the one before.</summary>
        Removed,

        /// <summary>It is new.</summary>
        Added,
    }

    /// <summary>The pieces of both texts, in order: the longest common run of words stays, all else was removed or added.</summary>
    public static IReadOnlyList<(Change Change, string Text)> Between(string before, string after)
    {
        var (old, now) = (Split(before), Split(after));
        var common = CommonRuns(old, now);
        List<(Change Change, string Text)> pieces = [];
        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
                (i, j) = (i + 1, Add(pieces, Change.Same, now[j], j));
            else if (j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]))
                i = Add(pieces, Change.Removed, old[i], i);
            else
                j = Add(pieces, Change.Added, now[j], j);
        }
        return pieces;
    }

    // How long the longest common run of words from here to the ends is.
    private static int[,] CommonRuns(string[] old, string[] now)
    {
        var runs = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
                runs[i, j] = old[i] == now[j] ? runs[i + 1, j + 1] + 1 : Math.Max(runs[i + 1, j], runs[i, j + 1]);
        }
        return runs;
    }

    private static int Add(List<(Change Change, string Text)> pieces, Change change, string word, int at)
    {
        if (pieces is [.., var last] && last.Change == change)
            pieces[^1] = (change, last.Text + word);
        else
            pieces.Add((change, word));
        return at + 1;
    }

    private static string[] Split(string text) => [.. Words().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\s*\S+|\s+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();
}
