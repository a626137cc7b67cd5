using System.Globalization;
using NodaTime.Text;
using SupportPortal.Domain.People;
using SupportPortal.Domain.Plans;

namespace SupportPortal.Domain.Packs;

/// <summary>Reads the lines of an order file, and notes what is wrong with each.</summary>
internal sealed class OrderLineReader(OrderColumns columns, DateTimeZone sellerZone, LocalDate today)
{
    private static readonly LocalDateTimePattern WithoutSeconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private readonly List<BadLine> _bad = [];
    private readonly List<OrderLine> _good = [];
    private readonly Dictionary<string, int> _seen = [];

    public OrderFile Read(IEnumerable<CsvLine> lines)
    {
        foreach (var line in lines)
        {
            var reasons = Read(line);
            _bad.AddRange(reasons.Select(why => new BadLine(line.Number, why)));
        }

        return new OrderFile(_good, _bad);
    }

    private List<Refusal> Read(CsvLine line)
    {
        if (line.Fault is { } fault)
            return [fault];
        if (line.Fields.Count != columns.Count)
            return [new LineHasOtherColumns(line.Fields.Count, columns.Count)];
        var number = columns.Of(line, OrderColumn.OrderNumber);
        var email = columns.Of(line, OrderColumn.PurchaserEmail);
        var plan = PlanNames.Find(columns.Of(line, OrderColumn.Plan));
        var date = DateOf(columns.Of(line, OrderColumn.PurchasedAt));
        var (amount, unreadable) = AmountOf(columns.Of(line, OrderColumn.Amount));
        var currency = columns.Of(line, OrderColumn.Currency).ToUpperInvariant() is { Length: > 0 } named ? named : null;
        var reasons = Present(
        [
            OrderConfirmationNumber.WhyNot(number) ?? Seen(OrderConfirmationNumber.Of(number), line),
            EmailAddress.WhyNot(email),
            WhyNot(plan, columns.Of(line, OrderColumn.Plan)),
            date is null ? new PurchaseDateIsUnreadable(Short(columns.Of(line, OrderColumn.PurchasedAt))) : null,
            unreadable,
            // One that cannot be read wants a currency, too.
            .. OrderDetails.Faults(date, unreadable is null ? amount : 0, currency, today),
        ]);
        if (reasons.Count == 0)
            _good.Add(new OrderLine(line.Number, new OrderDetails(OrderConfirmationNumber.Of(number), EmailAddress.Of(email), plan!.Value, date!.Value) { Amount = amount, Currency = currency }));
        return reasons;
    }

    private OrderNumberIsTwiceInFile? Seen(OrderConfirmationNumber number, CsvLine line) =>
        _seen.TryAdd(number.Normalized, line.Number) ? null : new OrderNumberIsTwiceInFile(_seen[number.Normalized]);

    private LocalDate? DateOf(string text)
    {
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date))
            return date;
        var iso = text.Length > 10 && text[10] == ' ' ? $"{text[..10]}T{text[11..]}" : text;
        if (OffsetDateTimePattern.Rfc3339.Parse(iso).TryGetValue(default, out var instant))
            // Outside these years a zone may have nothing to say, and nothing was bought.
            return instant.Year is > 1900 and < 3000 ? instant.InZone(sellerZone).Date : instant.Date;
        return LocalDateTimePattern.ExtendedIso.Parse(iso).TryGetValue(default, out var local)
            || WithoutSeconds.Parse(iso).TryGetValue(default, out local)
            ? local.Date
            : null;
    }

    // Either sign is decimal; with thousands separators the text has two signs or three decimals, and is refused.
    private static (decimal? Value, Refusal? Fault) AmountOf(string text)
    {
        const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (text.Length == 0)
            return (null, null);
        return decimal.TryParse(text.Replace(',', '.'), Plain, CultureInfo.InvariantCulture, out var value)
            ? (value, null)
            : (null, new AmountIsUnreadable(Short(text)));
    }

    private static Refusal? WhyNot(SupportPlan? plan, string text) => plan switch
    {
        null => new PlanIsUnknown(Short(text)),
        { } known when known.Terms().Size is null => new PlanNeedsSizeAndLastDay(),
        _ => null,
    };

    private static List<Refusal> Present(params IEnumerable<Refusal?> refusals) => [.. refusals.OfType<Refusal>()];

    private static string Short(string text) => text.Length <= 40 ? text : $"{text[..(char.IsHighSurrogate(text[39]) ? 39 : 40)]}…";
}
