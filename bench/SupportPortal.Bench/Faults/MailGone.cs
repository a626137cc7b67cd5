using System.Diagnostics;

namespace SupportPortal.Bench.Faults;

/// <summary>The mail server refuses mails, keeps silent, is gone, and comes back; pages are as fast as before.</summary>
internal static class MailGone
{
    private const int Turns = 4;
    private const int Incidents = 8;
    private static readonly string[] Settings =
        ["--Mail:Host=127.0.0.1", $"--Mail:Port={Ports.Mail}", "--Mail:Tls=false", "--Mail:From=support@example.com", "--Mail:ReplyTo=support@example.com", "--Mail:TimeoutSeconds=10"];

    public static async Task RunAsync(Installation portal, Books books, Findings findings)
    {
        var node = portal.Serve(Ports.First, Settings);
        await node.ReadyAsync();
        await portal.BuyAsync(45);
        var intake = new Intake((await Crowd.SignInAsync(1, node.Origin))[0]);
        using var sink = new MailSink();
        sink.Listen();
        await SubmitAsync(intake);
        await CompareAsync(intake, "refuses mails", () => sink.Refuses = true, () => sink.Refuses = false, findings);
        await CompareAsync(intake, "is silent", () => sink.IsSilent = true, () => sink.IsSilent = false, findings);
        await CompareAsync(intake, "is gone", sink.Leave, sink.Listen, findings);
        var waiting = await books.UnsentAsync();
        var sent = await Wait.ForAsync(async () => await books.UnsentAsync() == 0, TimeSpan.FromMinutes(6));
        Console.WriteLine($"       {waiting} mails waited; all were sent {sent.TotalSeconds:F0} s after the mail server came back");
        var mails = (await books.MailsAsync()).Select(mail => $"<{mail:N}@example.com>").ToHashSet();
        findings.Check(mails.SetEquals(sink.Taken), $"{mails.Count} mails, each arrived under its own Message-ID");
        findings.Check(sink.Refused.Count > 0 && sink.Refused.All(sink.Taken.Contains), $"{sink.Refused.Distinct().Count()} mails that were refused came again under the same Message-ID");
    }

    // In turns with the usual, so that what else the machine does falls on both.
    private static async Task CompareAsync(Intake intake, string what, Action begin, Action end, Findings findings)
    {
        var (usual, now) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var turn = 0; turn < Turns; turn++)
        {
            usual.AddRange(await SubmitAsync(intake));
            begin();
            now.AddRange(await SubmitAsync(intake));
            end();
        }

        var ratio = Median(now) / Median(usual);
        findings.Check(ratio <= 1.25, $"the mail server {what}: a submission takes {ratio:F2} of the usual time");
    }

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);

    private static async Task<IReadOnlyList<TimeSpan>> SubmitAsync(Intake intake)
    {
        var times = new List<TimeSpan>();
        for (var i = 0; i < Incidents; i++)
        {
            var draft = await intake.FillAsync("mail");
            var started = Stopwatch.GetTimestamp();
            await intake.SubmitAsync(draft!.Value);
            times.Add(Stopwatch.GetElapsedTime(started));
        }

        return times;
    }
}
