using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using SupportPortal.Application.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>What a page of the queue shows, as its address says it. Whatever an address says, it leads to a page.</summary>
public sealed record QueueAddress
{
    private const int MostOfAKind = 10;
    private const int LongestWords = 100;

    /// <summary>The view.</summary>
    public QueueView View { get; init; }

    /// <summary>The severities.</summary>
    public IReadOnlyList<Severity> Severities { get; init; } = [];

    /// <summary>The products, by their names in addresses.</summary>
    public IReadOnlyList<string> Products { get; init; } = [];

    /// <summary>The countries of the submitters.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Who has it.</summary>
    public Guid? Assignee { get; init; }

    /// <summary>The words that are searched for.</summary>
    public string Words { get; init; } = "";

    /// <summary>The last row of the page before.</summary>
    public QueueCursor? After { get; init; }

    /// <summary>The first row of the page after.</summary>
    public QueueCursor? Before { get; init; }

    /// <summary>Whether the view is narrowed.</summary>
    public bool IsNarrowed => Severities.Count + Products.Count + Countries.Count > 0 || Assignee is not null || Words.Length > 0;

    /// <summary>The address: path and query.</summary>
    public string Path => "/queue" + Query;

    /// <summary>The query with its question mark; empty for the queue as it opens.</summary>
    public string Query => new QueryBuilder(Pairs).ToQueryString().Value ?? "";

    /// <summary>What is in the query, for forms that keep it.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pairs
    {
        get
        {
            if (View != QueueView.NeedsAttention)
                yield return new("view", ViewWords.Of(View).Slug);
            foreach (var severity in Severities)
                yield return new("severity", severity.ToString());
            foreach (var product in Products)
                yield return new("product", product);
            foreach (var country in Countries)
                yield return new("country", country);
            if (Assignee is { } assignee)
                yield return new("assignee", assignee.ToString());
            if (Words.Length > 0)
                yield return new("q", Words);
            if (After is { } after)
                yield return new("after", after.ToString());
            if (Before is { } before)
                yield return new("before", before.ToString());
        }
    }

    /// <summary>Reads a query that was kept: what made sense then may make none now, and is left out.</summary>
    public static QueueAddress Of(string query) => Of(new QueryCollection(QueryHelpers.ParseQuery(query))).FirstPage();

    /// <summary>Reads an address; what makes no sense in it is left out, and the rest has one order however it was chosen.</summary>
    public static QueueAddress Of(IQueryCollection query)
    {
        IEnumerable<string> Given(string key) => query[key].OfType<string>().Select(CleanText.Of).Where(value => value.Length is > 0 and <= LongestWords).Distinct().Take(MostOfAKind);
        IReadOnlyList<string> All(string key) => [.. Given(key).Order(StringComparer.Ordinal)];
        string One(string key) => Given(key).LastOrDefault("");
        return new QueueAddress
        {
            View = ViewWords.Named(One("view")),
            Severities = [.. All("severity").Where(name => name.Length == 1 && Enum.IsDefined(typeof(Severity), name)).Select(Enum.Parse<Severity>)],
            Products = All("product"),
            Countries = [.. All("country").Where(Shared.Countries.Has)],
            Assignee = Guid.TryParse(One("assignee"), out var assignee) ? assignee : null,
            Words = One("q").Trim(),
            After = QueueCursor.Parse(One("after")),
            Before = QueueCursor.Parse(One("before")),
        };
    }

    /// <summary>The first page of another view, narrowed as this one.</summary>
    public QueueAddress In(QueueView view) => FirstPage() with { View = view };

    /// <summary>The first page.</summary>
    public QueueAddress FirstPage() => this with { After = null, Before = null };

    /// <summary>The question to the queue.</summary>
    /// <param name="products">The products, as they are known.</param>
    public QueueQuestion Ask(IEnumerable<NamedKey> products) => new()
    {
        View = View,
        After = After,
        Before = Before,
        Filter = new()
        {
            Severities = Severities,
            // A product that nobody knows has no incidents.
            Products = Products.Count == 0 ? [] : [.. products.Where(product => Products.Contains(product.Slug)).Select(product => product.Id).DefaultIfEmpty(Guid.Empty)],
            Countries = Countries,
            Assignee = Assignee,
            Words = Words,
        },
    };
}
