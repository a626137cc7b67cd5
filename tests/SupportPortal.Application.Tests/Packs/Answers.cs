using SupportPortal.Domain;

namespace SupportPortal.Application.Tests.Packs;

/// <summary>What deeds answer.</summary>
internal static class Answers
{
    /// <summary>The refusal of a deed, or null when it happened.</summary>
    public static async Task<Refusal?> RefusalAsync(this Task deed)
    {
        try
        {
            await deed;
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }

    /// <summary>The refusals of deeds that are begun at once.</summary>
    public static Task<Refusal?[]> AtOnceAsync(params IEnumerable<Func<Task>> deeds) =>
        Task.WhenAll(deeds.Select(deed => Task.Run(() => deed().RefusalAsync())));
}
