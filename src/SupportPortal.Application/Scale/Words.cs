namespace SupportPortal.Application.Scale;

/// <summary>Sentences of a support desk, put together at random.</summary>
internal static class Words
{
    private static readonly string[] Things =
        ["DFS Replication", "The availability group", "Live migration", "The print spooler", "Search in shared mailboxes", "Kerberos sign-in", "The nightly backup", "The gateway", "The update agent", "Failover"];

    private static readonly string[] Happenings =
        ["stops a few hours after every restart", "fails with 0x80070005", "fails over every night", "is slow since the last update", "returns nothing", "hangs at 64 %", "loses its settings", "shows an old version"];

    private static readonly string[] Sentences =
    [
        "It began after the October update.", "We restarted the service and it came back for an hour.", "The event log shows 5002, then 4012.",
        "Please send the logs of both servers.", "Nothing else was changed.", "It happens on one of two nodes.", "The antivirus was excluded already.",
        "We can reproduce it in the test environment.", "Users notice it in the morning.", "The staging quota was raised to 64 GB.",
    ];

    public static string Title(Random random) => $"{Things[random.Next(Things.Length)]} {Happenings[random.Next(Happenings.Length)]}";

    /// <summary>What few incidents have: a ticket of the customer's own.</summary>
    public static string Ticket(Random random) => FormattableString.Invariant($"Our own ticket is T{random.Next(100_000):D5}.");

    public static string Text(Random random, int sentences) =>
        string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentences[random.Next(Sentences.Length)]));
}
