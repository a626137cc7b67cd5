using SupportPortal.Application.Writing;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Search;

/// <summary>An entry in which words were found.</summary>
public sealed record SearchPlace
{
    /// <summary>The incident.</summary>
    public required Guid IncidentId { get; init; }

    /// <summary>Its place in the timeline.</summary>
    public required int Sequence { get; init; }

    /// <summary>When it was written.</summary>
    public required Instant At { get; init; }

    /// <summary>Whether only the support side sees it.</summary>
    public required bool IsInternal { get; init; }

    /// <summary>Its words, if any.</summary>
    public required string? Text { get; init; }

    /// <summary>What else it tells.</summary>
    public required EntryDetails Details { get; init; }

    /// <summary>All that can be found of it, without the marks of Markdown.</summary>
    public string Whole => Details.Card is { } card
        ? string.Join('\n', new[] { Text, card.State, card.Tried, card.Next, card.Risks }.OfType<string>().Where(part => !string.IsNullOrWhiteSpace(part)).Select(Markup.ToText))
        : Markup.ToText(Text ?? "");
}
