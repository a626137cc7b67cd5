namespace SupportPortal.Domain;

/// <summary>One line of comma-separated values; quoted fields may run over several lines of the text.</summary>
/// <param name="Number">The line of the text on which it begins, from 1.</param>
/// <param name="Fields">Its fields, without their quotes.</param>
/// <param name="Fault">Why it cannot be read, or null.</param>
public sealed record CsvLine(int Number, IReadOnlyList<string> Fields, Refusal? Fault)
{
    /// <summary>Whether nothing is in it.</summary>
    public bool IsBlank => Fault is null && Fields.All(string.IsNullOrWhiteSpace);
}

/// <summary>A quote opens and never closes, so that the rest of the file is one field.</summary>
public sealed record CsvQuoteIsNotClosed : Refusal;

/// <summary>A quote stands inside a field, or text after a closing quote.</summary>
public sealed record CsvQuoteIsOutOfPlace : Refusal;
