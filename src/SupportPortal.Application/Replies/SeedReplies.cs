using System.Text.Json;
using SupportPortal.Application.Data;
using SupportPortal.Domain;
using SupportPortal.Domain.Replies;

namespace SupportPortal.Application.Replies;

/// <summary>Gives a portal that has no canned replies those that come with it, in every language.</summary>
public sealed class SeedReplies(IDbContextFactory<SupportDbContext> store)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Adds them all, or none when there are some.</summary>
    /// <returns>How many were added.</returns>
    public Task<int> HandleAsync(Moment moment, CancellationToken cancel) => store.DecideAsync(
        async db =>
        {
            if (await db.CannedReplies.AnyAsync(cancel))
                return 0;
            var all = Read();
            db.CannedReplies.AddRange(all.Select(texts => new CannedReply(texts.Select(text => new ReplyText(text.Key, text.Value[0], text.Value[1])), moment)));
            return all.Count;
        },
        cancel);

    // Each reply: by language, its name and its text.
    internal static List<Dictionary<string, string[]>> Read()
    {
        using var stream = typeof(SeedReplies).Assembly.GetManifestResourceStream("SupportPortal.Application.Replies.Seed.replies.json")!;
        return JsonSerializer.Deserialize<List<Dictionary<string, string[]>>>(stream, Json)!;
    }
}
