namespace SupportPortal.Web.Input;

/// <summary>
/// The body of a posted form, with what stands for the character NUL left out: the framework refuses a whole form for it,
/// whoever pasted it cannot see it, and no text of ours keeps it (<see cref="CleanText"/>).
/// </summary>
internal sealed class FormWithoutNul(Stream body) : Stream
{
    private const string Mark = "%00";
    private readonly byte[] _read = new byte[8 * 1024];
    private readonly MemoryStream _ready = new();
    private int _matched;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Puts itself in place of the body, where that is a form in the encoding of addresses.</summary>
    public static void Put(HttpRequest request)
    {
        if (HttpMethods.IsPost(request.Method) && request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true)
            request.Body = new FormWithoutNul(request.Body);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_ready.Position == _ready.Length)
        {
            _ready.SetLength(0);
            var read = await body.ReadAsync(_read, cancellationToken);
            Pass(_read.AsSpan(0, read));
            _ready.Position = 0;
            if (read == 0)
                break;
        }

        return _ready.Read(buffer.Span);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Forms are read without waiting.");

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    // What may be the beginning of a mark is held back until it is known. Nothing read means that there is no more.
    private void Pass(ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
        {
            if (one != Mark[_matched])
                Release();
            if (one == Mark[_matched])
                _matched = (_matched + 1) % Mark.Length;
            else if (one != 0)
                _ready.WriteByte(one);
        }

        if (bytes.IsEmpty)
            Release();
    }

    private void Release()
    {
        for (var held = 0; held < _matched; held++)
            _ready.WriteByte((byte)Mark[held]);
        _matched = 0;
    }
}
