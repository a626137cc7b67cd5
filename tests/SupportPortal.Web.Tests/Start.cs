using SupportPortal.Application.Data;
using SupportPortal.Web.Commands;

namespace SupportPortal.Web.Tests;

/// <summary>A portal that is started as a person starts it, but cannot run, and what it said.</summary>
internal sealed record Start(int Code, IReadOnlyList<string> Sentences)
{
    public static async Task<Start> RunAsync(StoreOptions store, params string[] words)
    {
        using var complaint = new StringWriter();
        var folder = Directory.CreateTempSubdirectory("start-");
        string[] settings = [$"--Store:Kind={store.Kind}", $"--Store:ConnectionString={store.ConnectionString}", $"--Portal:DataFolder={folder.FullName}", "--Portal:Demonstration=false", .. words];
        var code = await PortalRun.RunAsync(settings, new Terminal(TextReader.Null, TextWriter.Null, complaint, isWatched: false));
        folder.Delete(recursive: true);
        return new Start(code, complaint.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
