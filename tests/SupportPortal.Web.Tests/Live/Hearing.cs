using System.Net;
using SupportPortal.Web.Tests.Browsing;

namespace SupportPortal.Web.Tests.Live;

/// <summary>A browser that listens to the stream.</summary>
internal sealed class Hearing(HttpResponseMessage answer, StreamReader stream) : IDisposable
{
    public HttpResponseMessage Answer => answer;

    /// <summary>Begins to listen.</summary>
    public static async Task<Hearing> BeginAsync(Visitor visitor, Guid person, Instant since, string more = "")
    {
        var answer = await visitor.Client.GetAsync(FormattableString.Invariant($"/live?person={person}&since={since.ToUnixTimeMilliseconds()}{more}"), HttpCompletionOption.ResponseHeadersRead);
        return new(answer, new StreamReader(answer.StatusCode == HttpStatusCode.OK ? await answer.Content.ReadAsStreamAsync() : Stream.Null));
    }

    /// <summary>The next message but beats; null at the end.</summary>
    public async Task<string?> NextAsync(bool beats = false)
    {
        string? name = null;
        while (await stream.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)) is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
                name = line["event: ".Length..];
            else if (line.StartsWith("data: ", StringComparison.Ordinal) && (beats || name != "beat"))
                return $"{name} {line["data: ".Length..]}";
        }

        return null;
    }

    public void Dispose()
    {
        stream.Dispose();
        answer.Dispose();
    }
}
