using System.Globalization;
using System.Text.Json;
using NodaTime.Text;

namespace SupportPortal.Domain.Products;

/// <summary>A place in a lifecycle document; what is not as expected there is refused with product and path (R29).</summary>
internal readonly record struct DocumentNode(JsonElement Element, string Product, string Path)
{
    /// <summary>The longest name; the longest known today has fewer than a hundred characters.</summary>
    private const int LongestText = 200;

    /// <summary>The longest slug; it is part of addresses and indexes.</summary>
    private const int LongestSlug = 100;

    public static JsonDocument Read(string json)
    {
        try
        {
            return RefuseRepeated(JsonDocument.Parse(json));
        }
        catch (JsonException error)
        {
            throw Refused("", string.Create(CultureInfo.InvariantCulture, $"{error.LineNumber + 1}:{error.BytePositionInLine + 1}"), DocumentFault.NotJson);
        }
        catch (ArgumentException)
        {
            // Text with half a surrogate pair cannot be UTF-8, so it has no position either.
            throw Refused("", "", DocumentFault.NotJson);
        }
    }

    public static DocumentNode Of(JsonDocument document) => new(document.RootElement, "", "");

    public DocumentNode Required(string key) => Child(key) ?? throw Refused(Product, PathTo(key), DocumentFault.Missing);

    public DocumentNode? Optional(string key) => Child(key) is { Element.ValueKind: not JsonValueKind.Null } child ? child : null;

    public string Text()
    {
        var text = Readable() ?? throw Fault(DocumentFault.NotText);
        return text.Length is > 0 and <= LongestText ? text : throw Fault(DocumentFault.EmptyOrTooLong);
    }

    public string Slug()
    {
        var text = Text().ToLowerInvariant();
        if (text.Length > LongestSlug)
            throw Fault(DocumentFault.EmptyOrTooLong);
        return text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || ".-_+".Contains(c, StringComparison.Ordinal))
            ? text
            : throw Fault(DocumentFault.NotASlug);
    }

    public LocalDate? DateOrNull() => IsNull ? null
        : Readable() is { } text && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } ? date
        : throw Fault(DocumentFault.NotADate);

    public bool? FlagOrNull() => Element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Fault(DocumentFault.NotAFlag),
    };

    public T Word<T>(IReadOnlyDictionary<string, T> known) =>
        known.TryGetValue(Text(), out var meant) ? meant : throw Fault(DocumentFault.NotAKnownWord);

    public IReadOnlyList<T> List<T>(Func<DocumentNode, T> read) => [.. Items().Select(read)];

    public IReadOnlyList<T> UniqueList<T>(Func<DocumentNode, T> read, Func<T, string> key)
    {
        var seen = new HashSet<string>();
        return List(item =>
        {
            var value = read(item);
            return seen.Add(key(value)) ? value : throw item.Fault(DocumentFault.Repeated);
        });
    }

    public IReadOnlyDictionary<string, T> Map<T>(Func<DocumentNode, T> read)
    {
        if (Element.ValueKind != JsonValueKind.Object)
            throw Fault(DocumentFault.NotAnObject);
        var values = new Dictionary<string, T>();
        foreach (var member in Element.EnumerateObject())
            values[member.Name.ToLowerInvariant()] = read(new(member.Value, Product, PathTo(member.Name)));
        return values;
    }

    public RefusedException Fault(DocumentFault fault) => Refused(Product, Path, fault);

    public bool IsList => Element.ValueKind == JsonValueKind.Array;

    private bool IsNull => Element.ValueKind == JsonValueKind.Null;

    private static RefusedException Refused(string product, string path, DocumentFault fault) =>
        new(new LifecycleDocumentIsFaulty(product, path, fault));

    private IEnumerable<DocumentNode> Items()
    {
        if (!IsList)
            throw Fault(DocumentFault.NotAList);
        var (product, path) = (Product, Path);
        return Element.EnumerateArray().Select((item, index) => new DocumentNode(item, product, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]")));
    }

    private DocumentNode? Child(string key) =>
        Element.ValueKind != JsonValueKind.Object ? throw Fault(DocumentFault.NotAnObject)
        : Element.TryGetProperty(key, out var child) ? new(child, Product, PathTo(key))
        : null;

    private string PathTo(string key) => Path.Length == 0 ? key : $"{Path}.{key}";

    // Of a key that stands there twice readers take the one or the other: an admin would not know which.
    private static JsonDocument RefuseRepeated(JsonDocument document) =>
        RepeatedIn(document.RootElement, "") is { } path ? throw Refused("", path, DocumentFault.Repeated) : document;

    private static string? RepeatedIn(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object when element.EnumerateObject().GroupBy(one => one.Name).FirstOrDefault(same => same.Skip(1).Any()) is { } twice => $"{path}.{twice.Key}".TrimStart('.'),
        JsonValueKind.Object => element.EnumerateObject().Select(one => RepeatedIn(one.Value, $"{path}.{one.Name}".TrimStart('.'))).FirstOrDefault(found => found is not null),
        JsonValueKind.Array => element.EnumerateArray().Select((one, index) => RepeatedIn(one, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"))).FirstOrDefault(found => found is not null),
        _ => null,
    };

    // Stores and pages take neither control characters, nor halves of surrogate pairs, nor U+FFFE.
    private string? Readable()
    {
        if (Element.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            var text = Element.GetString()!.Trim();
            return text.Any(char.IsControl) || !UnicodeText.IsWellFormed(text) ? null : text;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
