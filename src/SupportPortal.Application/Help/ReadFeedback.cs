using SupportPortal.Application.Data;
using SupportPortal.Domain.Help;

namespace SupportPortal.Application.Help;

/// <summary>Reads what people said about the answers of the FAQ, for admins (R35).</summary>
public sealed class ReadFeedback(IDbContextFactory<SupportDbContext> store)
{
    /// <summary>The most that are listed of one answer.</summary>
    public const int Most = 100;

    /// <summary>The counts of all answers about which something was said.</summary>
    public async Task<IReadOnlyDictionary<Guid, AnswerCount>> CountAsync(CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        var counts = await db.AnswerFeedback.GroupBy(said => new { said.AnswerId, said.IsHelpful })
            .Select(group => new { group.Key.AnswerId, group.Key.IsHelpful, Count = group.Count() }).ToListAsync(cancel);
        return counts.GroupBy(one => one.AnswerId).ToDictionary(
            group => group.Key,
            group => new AnswerCount(group.Where(one => one.IsHelpful).Sum(one => one.Count), group.Where(one => !one.IsHelpful).Sum(one => one.Count)));
    }

    /// <summary>What was said about one answer beside yes and no, the latest first.</summary>
    public async Task<IReadOnlyList<AnswerFeedback>> ExplainedAsync(Guid answer, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.AnswerFeedback.AsNoTracking().Where(said => said.AnswerId == answer && said.ExplainedAt != null)
            .OrderByDescending(said => said.ExplainedAt).ThenBy(said => said.Id).Take(Most).ToListAsync(cancel);
    }

    /// <summary>How often each thing was wrong with one answer.</summary>
    public async Task<IReadOnlyDictionary<WhatWasWrong, int>> WrongsAsync(Guid answer, CancellationToken cancel)
    {
        await using var db = await store.CreateDbContextAsync(cancel);
        return await db.AnswerFeedback.Where(said => said.AnswerId == answer && said.Wrong != null)
            .GroupBy(said => said.Wrong!.Value).Select(group => new { Wrong = group.Key, Count = group.Count() })
            .ToDictionaryAsync(one => one.Wrong, one => one.Count, cancel);
    }
}
