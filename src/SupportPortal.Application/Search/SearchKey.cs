namespace SupportPortal.Application.Search;

/// <summary>A place that was found.</summary>
internal sealed record SearchKey
{
    /// <summary>The key of what is indexed of it.</summary>
    public long Id { get; init; }

    /// <summary>The incident.</summary>
    public Guid IncidentId { get; init; }

    /// <summary>The place in its timeline.</summary>
    public int Sequence { get; init; }
}
