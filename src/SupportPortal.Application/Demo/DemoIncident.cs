using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Demo;

/// <summary>An incident of the demonstration, from its submission on.</summary>
/// <param name="Customer">The handle of who submits it.</param>
/// <param name="Pack">The order of the pack that pays.</param>
/// <param name="Product">The slug of the product.</param>
/// <param name="Version">The slug of the version; another one of the product stands in for it when it is not in support.</param>
/// <param name="Severity">The severity.</param>
/// <param name="Ago">How long before the demonstration was made; see <see cref="DemoTimes"/>.</param>
/// <param name="Title">The title; no customer has two of the same.</param>
/// <param name="Description">The description.</param>
/// <param name="Steps">What happened then, in order.</param>
internal sealed record DemoIncident(
    string Customer, string Pack, string Product, string Version, Severity Severity, string Ago, string Title, string Description, IReadOnlyList<DemoEntry> Steps)
{
    /// <summary>The handle of the engineer who submits it for the customer on the telephone; null when the customer does (R37).</summary>
    public string? By { get; init; }

    public string? WhatChanged { get; init; }

    public string? StepsTried { get; init; }

    public string? StartedOn { get; init; }

    public ImpactStatement? Impact { get; init; }

    public IReadOnlyList<DemoFile> Files { get; init; } = [];
}

/// <summary>What somebody does on an incident.</summary>
/// <param name="After">How long after the submission; see <see cref="DemoTimes"/>.</param>
/// <param name="By">The handle of who does it.</param>
/// <param name="Do">What.</param>
internal sealed record DemoEntry(string After, string By, DemoDeed Do)
{
    /// <summary>What is written or said.</summary>
    public string? Text { get; init; }

    /// <summary>In how many hours the customer is contacted next, as a reply promises; 0 when it promises nothing.</summary>
    public int NextContact { get; init; }

    /// <summary>Whom it is given to, by handle.</summary>
    public string? To { get; init; }

    /// <summary>With whom a call is, by name.</summary>
    public string? With { get; init; }

    /// <summary>How long a call lasts.</summary>
    public int Minutes { get; init; }

    /// <summary>What is asked for.</summary>
    public Severity Severity { get; init; }

    public IReadOnlyList<DemoFile> Files { get; init; } = [];

    /// <summary>What the engineer of the next shift must know.</summary>
    public HandoverCard? Card { get; init; }

    /// <summary>What an admin decides on the charge.</summary>
    public BillingRuling? Ruling { get; init; }

    /// <summary>The problems that it is split into.</summary>
    public IReadOnlyList<ProblemReport> Problems { get; init; } = [];
}

/// <summary>A text file of the demonstration.</summary>
internal sealed record DemoFile(string Name, string Text)
{
    /// <summary>Its content, to be read once.</summary>
    public Stream Open() => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Text));
}
