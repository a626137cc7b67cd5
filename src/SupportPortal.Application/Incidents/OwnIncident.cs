using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Products;

namespace SupportPortal.Application.Incidents;

/// <summary>An incident as a line of the list of those that a person submitted or takes part in.</summary>
public sealed record OwnIncident
{
    /// <summary>Its number.</summary>
    public required IncidentNumber Number { get; init; }

    /// <summary>The problem in one line.</summary>
    public required string Title { get; init; }

    /// <summary>The product's name at submission.</summary>
    public required string ProductName { get; init; }

    /// <summary>The version's name at submission.</summary>
    public required string VersionName { get; init; }

    /// <summary>Product and version in one, as people say it.</summary>
    public string Product => ProductVersion.FullName(ProductName, VersionName);

    /// <summary>How hard it hits.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Where it is on its way.</summary>
    public required Stage Stage { get; init; }

    /// <summary>When it was submitted.</summary>
    public required Instant SubmittedAt { get; init; }

    /// <summary>When the initial response is due.</summary>
    public required Instant ResponseDue { get; init; }

    /// <summary>When it was given; null before.</summary>
    public required Instant? RespondedAt { get; init; }

    /// <summary>Whether the initial response is not needed any more (R15).</summary>
    public bool ResponseNotNeeded { get; init; }

    /// <summary>When something happened last.</summary>
    public required Instant LastEntryAt { get; init; }

    /// <summary>Whether somebody else submitted it, and the person takes part.</summary>
    public required bool IsShared { get; init; }
}
