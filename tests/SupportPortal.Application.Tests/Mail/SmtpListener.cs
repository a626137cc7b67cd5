using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SupportPortal.Application.Tests.Mail;

/// <summary>A mail server of a few lines: takes mails and keeps them, or answers as it is told.</summary>
internal sealed class SmtpListener : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;

    public SmtpListener()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>What it says to a recipient; an empty text is silence.</summary>
    public string ToRecipient { get; set; } = "250 OK";

    public List<string> Mails { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
            await ServeAsync(client.GetStream()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task ServeAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1);
        await using var writer = new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 test");
        while (await reader.ReadLineAsync(_stop.Token) is { } line && line is not "QUIT")
        {
            var answer = line.Split(' ')[0] switch
            {
                "RCPT" => ToRecipient,
                "DATA" => "354 go on",
                _ => "250 OK",
            };
            if (answer is not "")
                await writer.WriteLineAsync(answer);
            if (line is not "DATA")
                continue;
            Mails.Add(await ReadMailAsync(reader));
            await writer.WriteLineAsync("250 taken");
        }
    }

    private async Task<string> ReadMailAsync(StreamReader reader)
    {
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync(_stop.Token) is { } line && line is not ".")
            mail.Append(line).Append('\n');
        return mail.ToString();
    }
}
