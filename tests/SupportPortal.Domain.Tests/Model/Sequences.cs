using System.Globalization;
using System.Text;

namespace SupportPortal.Domain.Tests.Model;

/// <summary>Many sequences of drawn deeds; of one in which portal and reference differ, the few steps that matter.</summary>
internal static class Sequences
{
    private const int Length = 200;

    /// <summary>Tries so many deeds; throws at the first difference, with the seed and the steps that lead there.</summary>
    public static void Try(int deeds, int seed, IReadOnlyList<Deed> all)
    {
        for (var tried = 0; tried < deeds; tried += Length, seed++)
        {
            var (walk, draw) = (new Walk([]), new Draw(seed, all));
            while (walk.Tried.Count < Math.Min(Length, deeds - tried))
            {
                if (walk.Try(draw.Next(walk.Book)) is not null)
                    throw new Xunit.Sdk.XunitException(Report(seed, walk.Tried));
            }
        }
    }

    /// <summary>The names of the deeds that are done in so many, and of those that are refused.</summary>
    public static (HashSet<string> Done, HashSet<string> Refused) NamesOf(int deeds, int seed, IReadOnlyList<Deed> all)
    {
        HashSet<string> done = [], refused = [];
        for (var tried = 0; tried < deeds; tried += Length, seed++)
        {
            var (walk, draw) = (new Walk([]), new Draw(seed, all));
            while (walk.Tried.Count < Length)
                walk.Try(draw.Next(walk.Book));
            done.UnionWith(walk.Done.Select(step => step.Deed.Name));
            refused.UnionWith(walk.Tried.Except(walk.Done, ReferenceEqualityComparer.Instance).Cast<Step>().Select(step => step.Deed.Name));
        }
        return (done, refused);
    }

    private static string Report(int seed, IReadOnlyList<Step> steps)
    {
        var few = Fewer(steps);
        var report = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"Seed {seed}. Of {steps.Count} steps these {few.Count} lead there:");
        foreach (var step in few)
            report.AppendLine(CultureInfo.InvariantCulture, $"  {step}");
        return report.AppendLine(new Walk(few).FirstDifference()).ToString();
    }

    // Takes out halves, quarters, and so on to single steps, as long as something still differs.
    private static List<Step> Fewer(IReadOnlyList<Step> steps)
    {
        var few = steps.ToList();
        for (var size = few.Count / 2; size > 0; size = few.Count > size && Shorten(few, size) ? Math.Min(size, few.Count / 2) : size / 2)
        {
        }
        return few;
    }

    private static bool Shorten(List<Step> steps, int size)
    {
        for (var from = 0; from < steps.Count; from += size)
        {
            var (before, count) = (steps.ToList(), Math.Min(size, steps.Count - from));
            // The time of what is taken out passes all the same.
            var passed = steps.GetRange(from, count).Aggregate(Duration.Zero, (sum, step) => sum + step.After);
            steps.RemoveRange(from, count);
            if (from < steps.Count)
                steps[from] = steps[from] with { After = steps[from].After + passed };
            if (new Walk(steps).FirstDifference() is not null)
                return true;
            steps.Clear();
            steps.AddRange(before);
        }
        return false;
    }
}
