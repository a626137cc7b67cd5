namespace SupportPortal.Domain.Packs;

/// <summary>
/// The number under which an order is known, and the proof of purchase (R20, R25). Our own are 15 random characters of
/// Crockford's base 32 (75 bits) and a check character, shown as <c>7K9Q-2M4W-XC71-HNB8</c>; those of other shops are
/// kept as they are written. Two are equal when they read the same.
/// </summary>
public sealed record OrderConfirmationNumber
{
    /// <summary>The fewest letters and digits of a number.</summary>
    public const int Least = 4;

    /// <summary>The most characters of a number.</summary>
    public const int Most = 64;

    /// <summary>How many random bytes <see cref="Generate"/> takes; it uses 75 of their 80 bits.</summary>
    public const int RandomBytes = 10;

    private const int OwnLength = 16;

    private OrderConfirmationNumber(string written, string normalized) => (Written, Normalized) = (written, normalized);

    /// <summary>As it was written, less what cannot be seen; ours in groups of four.</summary>
    public string Written { get; }

    /// <summary>The form in which numbers are compared and are unique: no spaces, dashes, case or look-alikes.</summary>
    public string Normalized { get; }

    /// <summary>What anybody but the owner and the admins sees (R20).</summary>
    public string LastFour => OrderNumberText.WithoutGaps(Written)[^Least..];

    /// <summary>Whether it is one of ours, by its length, alphabet and check character.</summary>
    public bool IsOurs => HasOurForm && CheckCharacter.IsRight(Normalized);

    /// <summary>Whether it has the form of ours with a wrong check character: a slip, or another shop's number.</summary>
    public bool MayBeMistyped => HasOurForm && !IsOurs;

    private bool HasOurForm => Normalized.Length == OwnLength && Normalized.All(CheckCharacter.Alphabet.Contains);

    /// <summary>A new number of ours.</summary>
    /// <param name="random">At least <see cref="RandomBytes"/> bytes of a cryptographic source.</param>
    public static OrderConfirmationNumber Generate(ReadOnlySpan<byte> random)
    {
        if (random.Length < RandomBytes)
            throw new ArgumentException($"Takes {RandomBytes} random bytes.", nameof(random));
        Span<char> text = stackalloc char[OwnLength];
        var content = text[..^1];
        for (var i = 0; i < content.Length; i++)
            content[i] = CheckCharacter.Alphabet[FiveBitsAt(random, i * 5)];
        text[^1] = CheckCharacter.For(content);
        return new OrderConfirmationNumber(InGroups(text.ToString()), text.ToString());
    }

    /// <summary>Why the text is no order confirmation number, or null.</summary>
    public static Refusal? WhyNot(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new OrderNumberIsMissing();
        if (text.Trim().Length > Most)
            return new OrderNumberIsTooLong(Most);
        if (OrderNumberText.FirstBadCharacter(text) is { } bad)
            return new OrderNumberHasABadCharacter(bad);
        var normalized = OrderNumberText.Normalize(text);
        if (normalized.Count(char.IsLetterOrDigit) < Least)
            return new OrderNumberIsTooShort(Least);
        return normalized.Length > Most ? new OrderNumberIsTooLong(Most) : null;
    }

    /// <summary>
    /// Why a number that somebody types is not taken at once, or null: it is none, or looks mistyped. What the orders hold
    /// has no say in it (R25). Numbers of other shops may look so too, and are taken from who has compared them.
    /// </summary>
    /// <param name="text">What was typed.</param>
    /// <param name="isCompared">Whether the person says that it stands so where they have it from.</param>
    public static Refusal? WhyNotTyped(string? text, bool isCompared) =>
        WhyNot(text) ?? (!isCompared && Of(text).MayBeMistyped ? new OrderNumberLooksMistyped() : null);

    /// <summary>Reads a number as people write it; what is none is refused.</summary>
    public static OrderConfirmationNumber Of(string? text)
    {
        WhyNot(text)?.Throw();
        var normalized = OrderNumberText.Normalize(text!);
        var read = new OrderConfirmationNumber(OrderNumberText.Tidy(text!), normalized);
        return read.IsOurs ? new OrderConfirmationNumber(InGroups(normalized), normalized) : read;
    }

    /// <inheritdoc/>
    public bool Equals(OrderConfirmationNumber? other) => other is not null && Normalized == other.Normalized;

    /// <inheritdoc/>
    public override int GetHashCode() => Normalized.GetHashCode(StringComparison.Ordinal);

    /// <summary>The last four characters only: whole numbers are keys and stay out of logs. <see cref="Written"/> shows it.</summary>
    public override string ToString() => $"…{LastFour}";

    private static string InGroups(string own) => string.Join('-', own.Chunk(4).Select(group => new string(group)));

    private static int FiveBitsAt(ReadOnlySpan<byte> bytes, int bit)
    {
        var pair = bytes[bit / 8] << 8 | bytes[bit / 8 + 1];
        return pair >> (11 - bit % 8) & 0b11111;
    }
}
