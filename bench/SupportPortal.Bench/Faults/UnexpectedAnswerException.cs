using System.Text.RegularExpressions;

namespace SupportPortal.Bench.Faults;

/// <summary>The portal answered a step of the intake with something else than the next step.</summary>
internal sealed partial class UnexpectedAnswerException(string step, Answer answer)
    : Exception($"{step}: {(int)answer.Status} {answer.Location} {Words(answer.Body)}")
{
    public Answer Answer { get; } = answer;

    private static string Words(string body) => Heading().Match(body).Groups["words"].Value;

    [GeneratedRegex("<h1[^>]*>(?<words>[^<]*)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();
}
