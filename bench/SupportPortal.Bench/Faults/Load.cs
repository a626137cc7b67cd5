using System.Collections.Concurrent;
using System.Net;

namespace SupportPortal.Bench.Faults;

/// <summary>Customers who submit one incident after another until the portal is gone, or the load is over.</summary>
internal sealed class Load(string name)
{
    private readonly ConcurrentDictionary<string, string> _acknowledged = new();
    private readonly ConcurrentBag<(Browser Browser, Guid Draft, string Title)> _unanswered = [];
    private readonly ConcurrentBag<string> _strange = [];

    /// <summary>How the titles of its incidents begin.</summary>
    public string Name => name;

    /// <summary>The numbers that customers were told, by the title of the problem.</summary>
    public IReadOnlyDictionary<string, string> Acknowledged => _acknowledged;

    /// <summary>How many sent the last form and got no answer.</summary>
    public int Unanswered => _unanswered.Count;

    /// <summary>How long the one waited who waited longest to hear that the portal cannot serve.</summary>
    public TimeSpan LongestOutage { get; private set; }

    /// <summary>What the portal should not have answered.</summary>
    public IReadOnlyCollection<string> Strange => _strange;

    public Task RunAsync(IReadOnlyList<Browser> customers, CancellationToken over) =>
        Task.WhenAll(customers.Select((customer, index) => RunAsync(customer, $"{name}, customer {index}", over)));

    /// <summary>Those who got no answer send the same form again.</summary>
    public async Task SendAgainAsync()
    {
        foreach (var (browser, draft, title) in _unanswered)
            await SubmitAsync(new Intake(browser), draft, title);
    }

    private async Task RunAsync(Browser customer, string who, CancellationToken over)
    {
        var intake = new Intake(customer);
        for (var i = 0; !over.IsCancellationRequested; i++)
        {
            Guid? draft = null;
            try
            {
                draft = await intake.FillAsync($"{who}, {i}");
                if (draft is null || !await SubmitAsync(intake, draft.Value, $"{who}, {i}"))
                    return;
            }
            catch (Exception error) when (IsOutage(error))
            {
                if (error is UnexpectedAnswerException { Answer.Took: var took } && took > LongestOutage)
                    LongestOutage = took;
                if (draft is not null)
                    _unanswered.Add((customer, draft.Value, $"{who}, {i}"));
                return;
            }
            catch (UnexpectedAnswerException unexpected)
            {
                _strange.Add(unexpected.Message);
                return;
            }
        }
    }

    // False when no pack is left.
    private async Task<bool> SubmitAsync(Intake intake, Guid draft, string title)
    {
        string? number;
        while ((number = await intake.SubmitAsync(draft)) is null)
        {
            if (!await intake.ChoosePackAsync(draft))
                return false;
        }

        _acknowledged[title] = number;
        return true;
    }

    private static bool IsOutage(Exception error) =>
        error is HttpRequestException or TaskCanceledException or UnexpectedAnswerException { Answer.Status: HttpStatusCode.ServiceUnavailable };
}
