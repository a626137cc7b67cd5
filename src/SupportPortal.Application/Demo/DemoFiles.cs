using SupportPortal.Application.Attachments;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Demo;

/// <summary>Keeps the demonstration's files as any other.</summary>
internal static class DemoFiles
{
    /// <summary>Keeps them.</summary>
    public static async Task<IReadOnlyList<StoredFile>> KeepDemoAsync(
        this IFileStore files, IEnumerable<DemoFile> wanted, Moment moment, CancellationToken cancel)
    {
        var kept = new List<StoredFile>();
        foreach (var file in wanted)
            kept.Add(await files.SaveAsync(file.Open(), file.Name, moment, cancel));
        return kept;
    }
}
