using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using SupportPortal.Application.Data;

namespace SupportPortal.Application.Tests.Data;

/// <summary>
/// As much of a SQL Server as its real client needs to connect, begin and end transactions, and send a command; what a
/// command is answered, the test says.
/// </summary>
public sealed class TdsListener : IAsyncDisposable
{
    private const byte PreLogin = 0x12, Login = 0x10, Batch = 1, Procedure = 3, Attention = 6, TransactionRequest = 0x0E;

    // Version 16, no encryption.
    private static readonly byte[] Greeting = [0, 0, 11, 0, 6, 1, 0, 17, 0, 1, 0xFF, 16, 0, 0, 0, 0, 0, 2];

    private readonly TcpListener _tcp;
    private readonly Func<string, byte[]?> _answer;
    private readonly ConcurrentQueue<string> _heard = new();
    private readonly ConcurrentQueue<byte> _transactions = new();
    private readonly CancellationTokenSource _stop = new();

    public TdsListener(Func<string, byte[]?> answer, int port = 0)
    {
        _answer = answer;
        _tcp = new TcpListener(IPAddress.Loopback, port);
        _tcp.Start();
        _ = AcceptAsync();
    }

    /// <summary>The texts of the commands so far.</summary>
    public IReadOnlyList<string> Heard => [.. _heard];

    /// <summary>What was asked about transactions: 5 begins one, 7 commits, 8 rolls back.</summary>
    public IReadOnlyList<byte> Transactions => [.. _transactions];

    public int Port => ((IPEndPoint)_tcp.LocalEndpoint).Port;

    public static StoreOptions OptionsFor(int port) => new()
    {
        Kind = Store.SqlServer,
        ConnectionString = FormattableString.Invariant($"Server=127.0.0.1,{port};Database=portal;User Id=portal;Password=portal;Encrypt=false"),
        CommandTimeoutSeconds = 1,
    };

    public TestStore Open() => new(OptionsFor(Port));

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _tcp.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = TalkAsync(await _tcp.AcceptTcpClientAsync(_stop.Token));
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var alone = client;
        try
        {
            var stream = client.GetStream();
            while (true)
            {
                var (kind, message) = await HearAsync(stream);
                if (Answer(kind, message) is { } answer)
                    await SayAsync(stream, answer);
            }
        }
        catch (Exception error) when (error is IOException or OperationCanceledException)
        {
            // The client has left.
        }
    }

    private byte[]? Answer(byte kind, byte[] message) => kind switch
    {
        PreLogin => Greeting,
        Login => TdsAnswer.LoggedIn,
        Attention => TdsAnswer.Done(0x20),
        TransactionRequest => Transaction(Body(message)[0]),
        Batch or Procedure => Command(Encoding.Unicode.GetString(Body(message))),
        _ => throw new NotSupportedException($"What is a message of kind {kind}?"),
    };

    // Behind the headers, whose length comes first.
    private static ReadOnlySpan<byte> Body(byte[] message) => message.AsSpan(BinaryPrimitives.ReadInt32LittleEndian(message));

    private byte[] Transaction(byte asked)
    {
        _transactions.Enqueue(asked);
        return TdsAnswer.Transaction(asked);
    }

    private byte[]? Command(string text)
    {
        _heard.Enqueue(text);
        return _answer(text);
    }

    private async Task<(byte Kind, byte[] Message)> HearAsync(NetworkStream stream)
    {
        using var message = new MemoryStream();
        var head = new byte[8];
        do
        {
            await stream.ReadExactlyAsync(head, _stop.Token);
            var part = new byte[BinaryPrimitives.ReadUInt16BigEndian(head.AsSpan(2)) - head.Length];
            await stream.ReadExactlyAsync(part, _stop.Token);
            message.Write(part);
        }
        while ((head[1] & 1) == 0);
        return (head[0], message.ToArray());
    }

    private async Task SayAsync(NetworkStream stream, byte[] answer)
    {
        byte[] packet = [4, 1, 0, 0, 0, 0, 1, 0, .. answer];
        BinaryPrimitives.WriteUInt16BigEndian(packet.AsSpan(2), (ushort)packet.Length);
        await stream.WriteAsync(packet, _stop.Token);
    }
}
