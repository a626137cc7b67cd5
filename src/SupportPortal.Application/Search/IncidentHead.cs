using System.Globalization;
using System.Linq.Expressions;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Search;

/// <summary>What an incident is about, as far as it can be found by it.</summary>
internal sealed record IncidentHead
{
    public required Guid Id { get; init; }

    public required IncidentNumber Number { get; init; }

    public required string Title { get; init; }

    public required string ProductName { get; init; }

    public required string VersionName { get; init; }

    public required Guid CustomerId { get; init; }

    /// <summary>What is read of it.</summary>
    public static Expression<Func<Incident, IncidentHead>> Columns => incident => new IncidentHead
    {
        Id = incident.Id,
        Number = incident.Number,
        Title = incident.Title,
        ProductName = incident.ProductName,
        VersionName = incident.VersionName,
        CustomerId = incident.CustomerId,
    };

    public static IncidentHead Of(Incident incident) => new()
    {
        Id = incident.Id,
        Number = incident.Number,
        Title = incident.Title,
        ProductName = incident.ProductName,
        VersionName = incident.VersionName,
        CustomerId = incident.CustomerId,
    };

    /// <summary>Its words; who submitted it, and for which company, is told by the account.</summary>
    public string Fold((string Name, string Company) customer) => SearchText.Fold(
        Number.Value.ToString(CultureInfo.InvariantCulture), Title, ProductName, VersionName, customer.Name, customer.Company);
}
