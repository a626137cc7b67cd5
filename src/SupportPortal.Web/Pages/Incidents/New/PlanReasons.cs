using SupportPortal.Domain;
using SupportPortal.Web.Refusals;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>Why a plan cannot be used, where the sentence that all reasons begin with stands above them (R33).</summary>
public static class PlanReasons
{
    /// <summary>The sentence that is said of every plan that cannot be used.</summary>
    public static string Heading => T("Support plan can’t be used for support on the specified product");

    /// <summary>The reason alone, as a sentence.</summary>
    public static string Of(Refusal reason, Reader reader)
    {
        var sentence = RefusalSentences.Of(reason, reader);
        if (!sentence.StartsWith($"{Heading}: ", StringComparison.Ordinal))
            return sentence;
        var alone = sentence[(Heading.Length + 2)..];
        return reader.Culture.TextInfo.ToUpper(alone[0]) + alone[1..];
    }
}
