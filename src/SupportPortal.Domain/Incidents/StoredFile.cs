namespace SupportPortal.Domain.Incidents;

/// <summary>A file that was received and checked, not yet part of an incident.</summary>
/// <param name="Id">The key under which it is stored.</param>
/// <param name="FileName">Its name, as its owner calls it.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="ContentType">Its media type, as its content shows.</param>
/// <param name="Sha256">The SHA-256 of its content, 64 lower-case hexadecimal digits.</param>
public sealed record StoredFile(Guid Id, string FileName, long Size, string ContentType, string Sha256);
