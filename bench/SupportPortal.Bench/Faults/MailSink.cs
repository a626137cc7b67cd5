using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace SupportPortal.Bench.Faults;

/// <summary>A mail server that keeps the Message-IDs of what it is given. It can refuse, or keep silent.</summary>
internal sealed class MailSink : IDisposable
{
    private TcpListener _listener = new(IPAddress.Loopback, Ports.Mail);
    private readonly ConcurrentQueue<string> _refused = [];
    private readonly ConcurrentQueue<string> _taken = [];

    /// <summary>Whether it says "try later" once it has seen a mail.</summary>
    public bool Refuses { get; set; }

    /// <summary>Whether it says nothing at all.</summary>
    public bool IsSilent { get; set; }

    /// <summary>The Message-IDs of the mails that it refused.</summary>
    public IReadOnlyCollection<string> Refused => _refused;

    /// <summary>The Message-IDs of the mails that it took.</summary>
    public IReadOnlyCollection<string> Taken => _taken;

    public void Listen()
    {
        _listener = new TcpListener(IPAddress.Loopback, Ports.Mail);
        _listener.Start();
        _ = AcceptAsync(_listener);
    }

    /// <summary>Is gone, until it listens again.</summary>
    public void Leave() => _listener.Dispose();

    public void Dispose() => Leave();

    private async Task AcceptAsync(TcpListener listener)
    {
        while (true)
        {
            try
            {
                _ = TalkAsync(await listener.AcceptTcpClientAsync());
            }
            catch (Exception error) when (error is SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var _ = client;
        using var reader = new StreamReader(client.GetStream());
        await using var writer = new StreamWriter(client.GetStream()) { NewLine = "\r\n", AutoFlush = true };
        if (!IsSilent)
            await writer.WriteLineAsync("220 sink");
        while (await reader.ReadLineAsync() is { } line)
        {
            await writer.WriteLineAsync(line.ToUpperInvariant() switch
            {
                "DATA" => "354 go on",
                "QUIT" => "221 bye",
                _ => "250 ok",
            });
            if (line.Equals("DATA", StringComparison.OrdinalIgnoreCase))
                await writer.WriteLineAsync(await TakeAsync(reader));
        }
    }

    private async Task<string> TakeAsync(StreamReader reader)
    {
        var id = "";
        while (await reader.ReadLineAsync() is { } line && line != ".")
            id = line.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase) ? line["Message-ID:".Length..].Trim() : id;
        (Refuses ? _refused : _taken).Enqueue(id);
        return Refuses ? "451 later" : "250 taken";
    }
}
