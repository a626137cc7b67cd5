using FsCheck;
using FsCheck.Fluent;

namespace SupportPortal.Domain.Tests;

public sealed class CsvTests
{
    [Theory]
    [InlineData("a,b\r\n", "a|b")]
    [InlineData("a,b", "a|b")]
    [InlineData("a;b;c,d", "a|b|c,d")]
    [InlineData("a,", "a|")]
    [InlineData(" a , b ", " a | b ")]
    [InlineData("\"a,b\",\"c\"\"d\" ,\"\"", "a,b|c\"d|")]
    [InlineData("  \"a\nb\",c", "a\nb|c")]
    [InlineData("\uFEFFa,b", "a|b")]
    public void Reads_a_line(string text, string fields)
    {
        var line = Assert.Single(Csv.Read(text));
        Assert.Null(line.Fault);
        Assert.Equal(fields, string.Join('|', line.Fields));
    }

    [Theory]
    [InlineData("a\nb\r\nc\rd")]
    [InlineData("a\r\nb\rc\nd\n")]
    public void Reads_every_kind_of_line_end(string text) =>
        Assert.Equal([(1, "a"), (2, "b"), (3, "c"), (4, "d")], Csv.Read(text).Select(line => (line.Number, line.Fields[0])));

    [Fact]
    public void Goes_by_the_separator_of_the_first_line() =>
        Assert.Equal(["c;d;e", "f"], Csv.Read("a,b\nc;d;e,f").Last().Fields);

    [Theory]
    [InlineData("a\"b,c")]
    [InlineData("\"a\"b,c")]
    [InlineData("a,b \"c\"")]
    public void Notes_a_quote_out_of_place_and_reads_on(string text)
    {
        var lines = Csv.Read(text + "\nd,e").ToList();
        Assert.Equal(new CsvQuoteIsOutOfPlace(), lines[0].Fault);
        Assert.Equal(["d", "e"], lines[1].Fields);
        Assert.Null(lines[1].Fault);
    }

    [Fact]
    public void Notes_a_quote_that_never_closes() =>
        Assert.Equal(new CsvQuoteIsNotClosed(), Assert.Single(Csv.Read("a,\"b\nc")).Fault);

    [Theory]
    [InlineData("\n", true)]
    [InlineData(" ,\t, ", true)]
    [InlineData("x,", false)]
    [InlineData("\"", false)] // a quote that never closes is a fault, not a blank
    public void Knows_a_blank_line(string text, bool isBlank) => Assert.Equal(isBlank, Assert.Single(Csv.Read(text)).IsBlank);

    [Fact]
    public void Reads_back_what_it_writes() =>
        Prop.ForAll(Rows, Gen.Elements(',', ';').ToArbitrary(), (rows, separator) =>
        {
            var text = Csv.Line(["a", "b", "c"], separator) + string.Concat(rows.Select(row => Csv.Line(row, separator)));
            return Csv.Read(text).Skip(1).Select(line => line.Fields).SequenceEqual(rows, FieldByField);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    public void Makes_formulas_harmless(string text, string harmless) => Assert.Equal(harmless, Csv.Harmless(text));

    private static Arbitrary<string[][]> Rows =>
        Gen.Elements("a", "Ł", "\"", ",", ";", "\r", "\n", " ", "\t", "\uFEFF", "'", "=").ArrayOf().Select(string.Concat)
            .NonEmptyListOf().Select(fields => fields.ToArray()).ArrayOf().ToArbitrary();

    private static IEqualityComparer<IReadOnlyList<string>> FieldByField =>
        EqualityComparer<IReadOnlyList<string>>.Create((one, other) => one!.SequenceEqual(other!));
}
