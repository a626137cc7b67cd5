using System.Diagnostics;
using System.Text;

namespace SupportPortal.Web.Commands;

/// <summary>Where a command reads and writes: results to <see cref="Out"/>, progress and complaints to <see cref="Error"/>.</summary>
internal sealed class Terminal(TextReader input, TextWriter output, TextWriter error, bool isWatched)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);
    private long _lastProgress;
    private bool _isMidLine;

    /// <summary>The process's own.</summary>
    public static Terminal OfProcess() => new(Console.In, Console.Out, Console.Error, !Console.IsErrorRedirected && !Console.IsInputRedirected);

    /// <summary>What is typed or piped in.</summary>
    public TextReader In { get; } = input;

    /// <summary>For results.</summary>
    public TextWriter Out { get; } = output;

    /// <summary>For everything else.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>Whether a person sits at it.</summary>
    public bool IsWatched { get; } = isWatched;

    /// <summary>Writes a line of the result.</summary>
    public void Say(FormattableString line)
    {
        EndProgress();
        Out.WriteLine(FormattableString.Invariant(line));
    }

    /// <summary>Writes a line that is not the result.</summary>
    public void Complain(string line)
    {
        EndProgress();
        Error.WriteLine(line);
    }

    /// <summary>Asks for something that must not be seen: typed without an echo, or the first line that is piped in.</summary>
    public string AskSecret(string question)
    {
        if (!IsWatched)
            return In.ReadLine() ?? "";
        Error.Write(question);
        var secret = new StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace && secret.Length > 0)
                secret.Length--;
            else if (!char.IsControl(key.KeyChar))
                secret.Append(key.KeyChar);
        }

        Error.WriteLine();
        return secret.ToString();
    }

    /// <summary>Tells how far long work is: in place for a person, now and then a line for a log.</summary>
    public void Progress(FormattableString line)
    {
        if (_lastProgress != 0 && Stopwatch.GetElapsedTime(_lastProgress) < (IsWatched ? BetweenLooks : BetweenLines))
            return;
        _lastProgress = Stopwatch.GetTimestamp();
        if (!IsWatched)
        {
            Error.WriteLine(FormattableString.Invariant(line));
            return;
        }

        Error.Write("\r" + FormattableString.Invariant(line).PadRight(70));
        _isMidLine = true;
    }

    private void EndProgress()
    {
        if (_isMidLine)
            Error.Write("\r" + new string(' ', 70) + "\r");
        _isMidLine = false;
    }
}
