using SupportPortal.Application.Incidents;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>What people read for a view of the queue.</summary>
/// <param name="View">The view.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">Its name.</param>
/// <param name="Icon">Its symbol.</param>
/// <param name="Empty">What is said when nothing is in it.</param>
public sealed record ViewWords(QueueView View, string Slug, string Name, string Icon, string Empty)
{
    /// <summary>All of them, in the order of the side.</summary>
    public static IReadOnlyList<ViewWords> All =>
    [
        new(QueueView.NeedsAttention, "needs-attention", T("[view] Needs attention"), "list", T("Every promise is kept, and no customer waits for an answer. New incidents and messages appear here, the most urgent first, and promised contacts an hour before they are due.")),
        new(QueueView.Unassigned, "unassigned", T("[view] Unassigned"), "tray", T("Every open incident has an engineer. New ones appear here.")),
        new(QueueView.Mine, "mine", T("[view] Mine"), "person", T("You have no open incident. Take the next one, or assign one to yourself.")),
        new(QueueView.AtRisk, "at-risk", T("[view] At risk"), "alert", T("No clock is about to run out. An incident appears here when a quarter of its time or less is left.")),
        new(QueueView.Missed, "missed", T("[view] Missed"), "cross", T("No open incident has missed its first response.")),
        new(QueueView.CustomerWaiting, "customer-waiting", T("[view] Customer waiting"), "message", T("Every message has been answered.")),
        new(QueueView.WaitingForCustomer, "waiting-for-customer", T("[view] Waiting for customer"), "hourglass", T("No question of ours waits for a customer.")),
        new(QueueView.AllOpen, "open", T("[view] All open"), "flag", T("There is no open incident.")),
    ];

    /// <summary>The words for a view.</summary>
    public static ViewWords Of(QueueView view) => All.First(words => words.View == view);

    /// <summary>The view with a name in addresses; the first one when there is none.</summary>
    public static QueueView Named(string slug) => (All.FirstOrDefault(words => words.Slug == slug) ?? All[0]).View;

    /// <summary>A count that stopped at 100: "99+".</summary>
    public static string Say(int count) =>
        count >= QueueCounts.Most ? "99+" : count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
