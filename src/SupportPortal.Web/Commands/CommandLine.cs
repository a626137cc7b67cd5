using System.Globalization;

namespace SupportPortal.Web.Commands;

/// <summary>What was written behind a command's name.</summary>
internal sealed class CommandLine
{
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);
    private readonly List<string> _settings = [];
    private string? _argument;

    private CommandLine()
    {
    }

    /// <summary>Whether help was asked for.</summary>
    public bool WantsHelp { get; private set; }

    /// <summary>The one argument.</summary>
    public string Argument => _argument!;

    /// <summary>The settings, as the configuration takes them.</summary>
    public string[] Settings => [.. _settings];

    /// <summary>Reads the words behind the command's name.</summary>
    /// <exception cref="UsageException">An unknown or incomplete option, or an argument too many or too few.</exception>
    public static CommandLine Parse(CommandDescription command, IEnumerable<string> words)
    {
        var line = new CommandLine();
        var rest = new Queue<string>(words);
        while (rest.TryDequeue(out var word))
            line.Read(command, word, rest);
        if (!line.WantsHelp && command.Argument is not null && line._argument is null)
            throw new UsageException($"{command.Name} needs {command.Argument}.");
        return line;
    }

    /// <summary>Whether an option is there.</summary>
    public bool Has(string option) => _options.ContainsKey(option);

    /// <summary>The value of an option, or null.</summary>
    public string? Value(string option) => _options.GetValueOrDefault(option);

    /// <summary>The value of an option as a whole number.</summary>
    /// <exception cref="UsageException">It is none, or not in the range.</exception>
    public int Number(string option, int otherwise, int least, int most)
    {
        if (Value(option) is not { } text)
            return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new UsageException(FormattableString.Invariant($"--{option} takes a whole number from {least} to {most}."));
    }

    private void Read(CommandDescription command, string word, Queue<string> rest)
    {
        if (word is "--help" or "-h" or "-?")
            WantsHelp = true;
        else if (word.StartsWith("--", StringComparison.Ordinal) && word.Contains(':', StringComparison.Ordinal) && word.Contains('=', StringComparison.Ordinal))
            _settings.Add(word);
        else if (word.StartsWith('-') && word.Length > 1)
            ReadOption(command, word, rest);
        else if (command.Argument is not null && _argument is null)
            _argument = word;
        else
            throw new UsageException($"{command.Name} does not take '{word}'.");
    }

    private void ReadOption(CommandDescription command, string word, Queue<string> rest)
    {
        var parts = word.Split('=', 2);
        var option = command.Options.FirstOrDefault(known => "--" + known.Name == parts[0])
            ?? throw new UsageException($"{command.Name} has no option {parts[0]}.");
        if (option.Value is null && parts.Length == 2)
            throw new UsageException($"{parts[0]} takes no value.");
        var value = parts is [_, var given] ? given : "";
        if (option.Value is not null && parts.Length == 1 && !rest.TryDequeue(out value))
            throw new UsageException($"{parts[0]} needs {option.Value}.");
        _options[option.Name] = value!;
    }
}
