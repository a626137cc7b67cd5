namespace SupportPortal.Application.Attachments;

/// <summary>Where attachments are kept (section <c>Files</c>).</summary>
public sealed class FilesOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Files";

    /// <summary>The folder; empty means <c>files</c> in the data folder.</summary>
    public string Folder { get; set; } = "";

    /// <summary>The most that one file may hold, in megabytes of 2^20 bytes, 1 to 1024.</summary>
    public int MaxMegabytes { get; set; } = 25;
}
