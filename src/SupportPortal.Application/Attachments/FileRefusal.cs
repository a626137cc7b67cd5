using SupportPortal.Domain;

namespace SupportPortal.Application.Attachments;

/// <summary>A file that is not taken. The form's texts are kept; files have to be chosen again.</summary>
/// <param name="Name">The file's name as its owner calls it.</param>
public abstract record FileRefusal(string Name) : Refusal;

/// <summary>The file is larger than is allowed.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Megabytes">The most that is allowed, in megabytes of 2^20 bytes.</param>
public sealed record FileIsTooLarge(string Name, long Megabytes) : FileRefusal(Name);

/// <summary>The file has no content.</summary>
/// <param name="Name">The file's name.</param>
public sealed record FileIsEmpty(string Name) : FileRefusal(Name);

/// <summary>The content is of another kind than the name says.</summary>
/// <param name="Name">The file's name.</param>
public sealed record FileIsNotWhatItsNameSays(string Name) : FileRefusal(Name);

/// <summary>A program, which is never taken: log files and pictures are what helps.</summary>
/// <param name="Name">The file's name.</param>
public sealed record FileIsAProgram(string Name) : FileRefusal(Name);
