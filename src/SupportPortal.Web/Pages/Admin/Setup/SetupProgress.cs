using SupportPortal.Application.FirstRun;

namespace SupportPortal.Web.Pages.Admin.Setup;

/// <summary>How far the setup has come, in words.</summary>
/// <param name="Items">The steps, in their order.</param>
/// <param name="Facts">What they were told from.</param>
public sealed record SetupProgress(IReadOnlyList<SetupItem> Items, SetupFacts Facts)
{
    /// <summary>How many are done.</summary>
    public int Done => Items.Count(item => item.IsDone);

    /// <summary>The first that is not done; null when all are.</summary>
    public SetupItem? Next => Items.FirstOrDefault(item => !item.IsDone);

    /// <summary>Whether an admin has put the list away.</summary>
    public bool IsPutAway => Facts.Marks.ContainsKey(SetupStep.List);
}
