using System.Text;

namespace SupportPortal.Domain;

/// <summary>Walks over comma-separated values. Line ends are LF, CRLF or CR.</summary>
internal sealed class CsvReader(string text, char separator)
{
    private int _at;
    private int _line = 1;
    private Refusal? _fault;

    public bool IsAtEnd => _at == text.Length;

    private bool IsAtFieldEnd => IsAtEnd || text[_at] == separator || text[_at] is '\r' or '\n';

    public CsvLine ReadLine()
    {
        var (number, fields) = (_line, new List<string>());
        _fault = null;
        do
            fields.Add(ReadField());
        while (Take(separator));
        TakeLineEnd();
        return new CsvLine(number, fields, _fault);
    }

    private string ReadField()
    {
        var field = UpToFieldEnd();
        if (!field.TrimStart(' ').StartsWith('"'))
            return field.Contains('"', StringComparison.Ordinal) ? Faulty(field, new CsvQuoteIsOutOfPlace()) : field;
        // Spaces before the quote do not count, and the field may go on beyond separators and line ends.
        _at += field.IndexOf('"', StringComparison.Ordinal) - field.Length + 1;
        var quoted = ReadQuoted();
        return string.IsNullOrWhiteSpace(UpToFieldEnd()) ? quoted : Faulty(quoted, new CsvQuoteIsOutOfPlace());
    }

    private string ReadQuoted()
    {
        var field = new StringBuilder();
        while (!IsAtEnd)
        {
            var isQuote = Take('"');
            if (isQuote && !Take('"'))
                return field.ToString();
            var from = isQuote ? _at - 1 : _at;
            if (!isQuote && !TakeLineEnd())
                _at++;
            field.Append(text, from, _at - from);
        }

        return Faulty(field.ToString(), new CsvQuoteIsNotClosed());
    }

    private string UpToFieldEnd()
    {
        var from = _at;
        while (!IsAtFieldEnd)
            _at++;
        return text[from.._at];
    }

    private bool TakeLineEnd()
    {
        var isReturn = Take('\r');
        var isFeed = Take('\n');
        _line += isReturn || isFeed ? 1 : 0;
        return isReturn || isFeed;
    }

    private bool Take(char expected)
    {
        if (IsAtEnd || text[_at] != expected)
            return false;
        _at++;
        return true;
    }

    private string Faulty(string field, Refusal fault)
    {
        _fault ??= fault;
        return field;
    }
}
