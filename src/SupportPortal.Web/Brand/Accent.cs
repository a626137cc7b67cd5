namespace SupportPortal.Web.Brand;

/// <summary>The accent on light or dark ground, with what is made from it. Everything that is written in it or on it can be read.</summary>
/// <param name="Base">The accent itself.</param>
/// <param name="Strong">Under the pointer.</param>
/// <param name="Soft">The ground of what is chosen.</param>
/// <param name="Line">The border of such a ground.</param>
/// <param name="Open">Open hours in drawings.</param>
/// <param name="On">What is written on it.</param>
internal sealed record Accent(Colour Base, Colour Strong, Colour Soft, Colour Line, Colour Open, Colour On)
{
    /// <summary>The least contrast of text (WCAG 2.2, 1.4.3).</summary>
    public const double LeastContrast = 4.5;

    /// <summary>The grounds of tokens.css that accented text stands on, in light.</summary>
    public static readonly IReadOnlyList<Colour> LightGrounds = Read("#f3f5f5 #e9edee #ffffff #eff3f4 #e4f3e9 #fcf0da #fcebed");

    /// <summary>The same in dark.</summary>
    public static readonly IReadOnlyList<Colour> DarkGrounds = Read("#0e1214 #090c0d #161b1e #1c2327 #1e262a #11301f #38280b #411720");

    private static readonly Colour DarkSurface = DarkGrounds[2];

    /// <summary>On light ground.</summary>
    public static Accent Light(Colour colour) => new(
        colour, colour.With(Colour.Black, 0.28), colour.With(Colour.White, 0.89), colour.With(Colour.White, 0.6), colour.With(Colour.White, 0.82), Colour.White);

    /// <summary>On dark ground.</summary>
    public static Accent Dark(Colour colour) => new(
        colour, colour.With(Colour.White, 0.45), DarkSurface.With(colour, 0.16), DarkSurface.With(colour, 0.45), DarkSurface.With(colour, 0.25), colour.With(Colour.Black, 0.85));

    /// <summary>The colour for dark ground that a colour for light ground leads to: as much white in it as reading takes.</summary>
    public static Accent DarkOf(Colour light) =>
        Enumerable.Range(0, 21).Select(step => Dark(light.With(Colour.White, step / 20d))).First(accent => accent.Worst(DarkGrounds).Contrast >= 6);

    /// <summary>The ground on which the accent is hardest to read, and the contrast there.</summary>
    public (Colour Ground, double Contrast) Worst(IEnumerable<Colour> grounds) => grounds.Append(Soft).Append(On)
        .Select(ground => (ground, Base.ContrastTo(ground))).MinBy(one => one.Item2);

    private static IReadOnlyList<Colour> Read(string colours) => [.. colours.Split(' ').Select(text => Colour.Parse(text)!.Value)];
}
