using SupportPortal.Application.FirstRun;

namespace SupportPortal.Web.Pages.Admin.Setup;

/// <summary>A step of the setup, in words.</summary>
/// <param name="Step">The step.</param>
/// <param name="IsDone">Whether it is done.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Says">How it is now.</param>
public sealed record SetupItem(SetupStep Step, bool IsDone, string Title, string Says)
{
    /// <summary>What to do about it.</summary>
    public string Do { get; init; } = "";

    /// <summary>The settings that it depends on.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    /// <summary>Where it is done; none for what is done outside the portal.</summary>
    public NavigationPlace? Place { get; init; }

    /// <summary>What an admin says who marks it; null for a step that shows for itself.</summary>
    public string? Mark { get; init; }

    /// <summary>Where it stands on the page.</summary>
    public string Anchor => Step.ToString().ToLowerInvariant();
}
