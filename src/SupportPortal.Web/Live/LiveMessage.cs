using System.Text;
using System.Text.Json;

namespace SupportPortal.Web.Live;

/// <summary>A message of the stream: its name, and a line of JSON.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Data">One line.</param>
internal sealed record LiveMessage(string Name, string Data)
{
    /// <summary>Some of what happened may not have been told: everything is to be read again.</summary>
    public static LiveMessage Stale { get; } = new("stale", "{}");

    /// <summary>The stream is over for good: no coming back.</summary>
    public static LiveMessage Bye { get; } = new("bye", "{}");

    /// <summary>All is well, as of an instant.</summary>
    public static LiveMessage Beat(Instant now) => Of("beat", new { At = now.ToUnixTimeMilliseconds() });

    /// <summary>A message with what it says.</summary>
    public static LiveMessage Of<T>(string name, T says) => new(name, JsonSerializer.Serialize(says, JsonSerializerOptions.Web));

    /// <summary>As the stream carries it.</summary>
    public byte[] ToBytes() => Encoding.UTF8.GetBytes($"event: {Name}\ndata: {Data}\n\n");
}
