using SupportPortal.Application.Incidents;

namespace SupportPortal.Application.Demo;

/// <summary>The views of the queue that the engineer keeps in the demonstration.</summary>
internal sealed class DemoViews(SaveView save)
{
    private static readonly (string Name, string Query)[] Views =
    [
        ("SQL Server, Nordics", "?view=open&product=mssqlserver&country=NO&country=SE"),
        ("Severity A and B", "?view=open&severity=A&severity=B"),
    ];

    /// <summary>What happens. Saved once more by a start that goes on, a view is kept once.</summary>
    public IEnumerable<DemoStep> Steps(DemoTimes times) => Views.Select((view, place) =>
        new DemoStep(times.DaysAgo(20 - place), DemoAccounts.Engineer, (moment, cancel) => save.HandleAsync(view.Name, view.Query, moment, cancel)));
}
