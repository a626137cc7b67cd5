namespace SupportPortal.Application.Attachments;

/// <summary>A file as something refers to it.</summary>
internal sealed record KnownFile
{
    /// <summary>The key of its content.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its size in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>The SHA-256 of its content, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }
}
