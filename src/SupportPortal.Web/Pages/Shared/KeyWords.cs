namespace SupportPortal.Web.Pages.Shared;

/// <summary>Single keys of a page, and what they do there.</summary>
public static class KeyWords
{
    /// <summary>In the queue.</summary>
    public static IEnumerable<(string[] Keys, string Does)> InQueue(bool canWork) =>
    [
        (["j", "k"], T("Next and previous incident")),
        ([T("Enter")], T("Open it")),
        .. canWork ? [(["a"], T("Assign it to me")), (["r"], T("Reply to its customer"))] : None,
        .. Everywhere,
    ];

    /// <summary>On an incident.</summary>
    /// <param name="canWrite">Whether the reader can write there.</param>
    /// <param name="isDesk">Whether it is the support side's page.</param>
    public static IEnumerable<(string[] Keys, string Does)> OnIncident(bool canWrite, bool isDesk) =>
    [
        (["j", "k"], T("Next and previous entry of the conversation")),
        .. (canWrite, isDesk) switch
        {
            (true, true) => [(["a"], T("Take it, where that can be done")), (["r"], T("Reply to its customer")), (["n"], T("Write an internal note")), (["c"], T("Log a call"))],
            (true, false) => [(["r"], T("Write a message"))],
            _ => None,
        },
        (["u"], isDesk ? T("Back to the queue") : T("Back to the incidents")),
        .. Everywhere,
    ];

    private static (string[] Keys, string Does)[] None => [];

    private static (string[] Keys, string Does)[] Everywhere => [(["/"], T("Search")), (["?"], T("Show these keys"))];
}
