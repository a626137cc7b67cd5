using System.Text.RegularExpressions;

namespace SupportPortal.Domain.Replies;

/// <summary>What stands in braces in a canned reply, and is filled in when an engineer chooses it.</summary>
public static partial class ReplyVariables
{
    /// <summary>The submitter's name.</summary>
    public const string Customer = "customer";

    /// <summary>The incident's number.</summary>
    public const string Number = "number";

    /// <summary>The incident's title.</summary>
    public const string Title = "title";

    /// <summary>The product with its version.</summary>
    public const string Product = "product";

    /// <summary>The name of the engineer who writes.</summary>
    public const string Engineer = "engineer";

    /// <summary>By when the first response was promised, in the customer's language and zone.</summary>
    public const string Due = "due";

    /// <summary>The seller's name.</summary>
    public const string Seller = "seller";

    /// <summary>All names.</summary>
    public static IReadOnlyList<string> Names { get; } = [Customer, Number, Title, Product, Engineer, Due, Seller];

    /// <summary>The first name in a text that is no variable, as a refusal; or null. Braces around anything but small letters are text.</summary>
    public static Refusal? WhyNot(string text) => Place().Matches(text).Select(place => place.Groups["name"].Value)
        .Where(name => !Names.Contains(name))
        .Select(name => new VariableIsUnknown(name, string.Join(", ", Names.Select(known => $"{{{known}}}")))).FirstOrDefault();

    /// <summary>The text with values for its variables; one without a value stays as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="values">The values by name.</param>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values) =>
        Place().Replace(text, place => values.GetValueOrDefault(place.Groups["name"].Value, place.Value));

    [GeneratedRegex(@"\{(?<name>[a-z]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
