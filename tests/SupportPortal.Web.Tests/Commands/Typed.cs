using SupportPortal.Application.Data;
using SupportPortal.Web.Commands;

namespace SupportPortal.Web.Tests.Commands;

/// <summary>A command as it is typed, on a store, and what came of it.</summary>
internal sealed record Typed(int Code, string Output, string Complaint)
{
    public static Task<Typed> OnAsync(StoreOptions store, params string[] words) => OnAsync(store, "", words);

    public static Task<Typed> OnAsync(StoreOptions store, string input, string[] words) => RunAsync(
        [.. words, $"--Store:Kind={store.Kind}", $"--Store:ConnectionString={store.ConnectionString}", "--Portal:PublicOrigin=https://localhost", $"--Portal:DataFolder={Path.GetTempPath()}/supportportal-none"], input);

    public static async Task<Typed> RunAsync(string[] words, string input = "")
    {
        using var output = new StringWriter();
        using var complaint = new StringWriter();
        using var reader = new StringReader(input);
        var code = await CommandRun.RunAsync(words, new Terminal(reader, output, complaint, isWatched: false));
        return new Typed(code, output.ToString(), complaint.ToString());
    }
}
