using System.Linq.Expressions;
using SupportPortal.Application.Data;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Products;

namespace SupportPortal.Application.Search;

/// <summary>An incident in which words were found.</summary>
public sealed record SearchHit
{
    /// <summary>The key.</summary>
    public required Guid Id { get; init; }

    /// <summary>The number.</summary>
    public required IncidentNumber Number { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>How severe it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Where it is on its way.</summary>
    public required Stage Stage { get; init; }

    /// <summary>Product and version, as at submission.</summary>
    public required string ProductName { get; init; }

    /// <inheritdoc cref="ProductName"/>
    public required string VersionName { get; init; }

    /// <summary>Product and version in one, as people say it.</summary>
    public string Product => ProductVersion.FullName(ProductName, VersionName);

    /// <summary>The submitter's company; empty when none is known.</summary>
    public required string Company { get; init; }

    /// <summary>The submitter.</summary>
    public required string Customer { get; init; }

    /// <summary>How many entries it has.</summary>
    public required int EntryCount { get; init; }

    /// <summary>Where the words were found, the newest first; at most <see cref="SearchIncidents.MostPlaces"/>.</summary>
    public IReadOnlyList<SearchPlace> Places { get; init; } = [];

    /// <summary>In how many places.</summary>
    public int Count { get; init; }

    internal static Expression<Func<Incident, SearchHit>> Columns(SupportDbContext db) => incident => new SearchHit
    {
        Id = incident.Id,
        Number = incident.Number,
        Title = incident.Title,
        Severity = incident.Severity,
        Stage = incident.Stage,
        ProductName = incident.ProductName,
        VersionName = incident.VersionName,
        Company = db.Users.Where(customer => customer.Id == incident.CustomerId).Select(customer => customer.Company).First(),
        Customer = db.Users.Where(customer => customer.Id == incident.CustomerId).Select(customer => customer.DisplayName).First(),
        EntryCount = incident.EntryCount,
    };
}
