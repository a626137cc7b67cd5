using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Incidents;

/// <summary>What a view of the queue is narrowed to; an empty list narrows nothing.</summary>
public sealed record QueueFilter
{
    /// <summary>Severities.</summary>
    public IReadOnlyList<Severity> Severities { get; init; } = [];

    /// <summary>Products, by key.</summary>
    public IReadOnlyList<Guid> Products { get; init; } = [];

    /// <summary>Countries of the submitters (ISO 3166-1 alpha-2).</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Who has it.</summary>
    public Guid? Assignee { get; init; }

    /// <summary>Words of what was written, of number, title, product, and name and company of the submitter.</summary>
    public string? Words { get; init; }

    /// <summary>The incidents with the words, where they are few; null where they are looked at one by one.</summary>
    public IReadOnlyList<Guid>? WithWords { get; init; }

    /// <summary>Whether it narrows anything.</summary>
    public bool IsEmpty => Severities.Count == 0 && Products.Count == 0 && Countries.Count == 0 && Assignee is null && string.IsNullOrEmpty(Words);
}
