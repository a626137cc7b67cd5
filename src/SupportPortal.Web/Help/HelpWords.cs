using SupportPortal.Domain.Help;
using SupportPortal.Domain.Products;
using SupportPortal.Web.Parts;

namespace SupportPortal.Web.Help;

/// <summary>The words of the FAQ, its feedback, service notices and feeds.</summary>
public static class HelpWords
{
    /// <summary>The topics, in their order.</summary>
    public static IReadOnlyList<FaqTopic> Topics { get; } = Enum.GetValues<FaqTopic>();

    /// <summary>What may have been wrong with an answer.</summary>
    public static IReadOnlyList<WhatWasWrong> Wrongs { get; } = Enum.GetValues<WhatWasWrong>();

    /// <summary>How good a language may be.</summary>
    public static IReadOnlyList<LanguageQuality> Qualities { get; } = Enum.GetValues<LanguageQuality>();

    /// <summary>"Severity and first response".</summary>
    public static string Of(FaqTopic topic) => topic switch
    {
        FaqTopic.Incidents => "Incidents",
        FaqTopic.Responses => "Severity and first response",
        FaqTopic.Closing => "Working on it, and closing",
        FaqTopic.Packs => "Packs",
        FaqTopic.Buying => "Buying and paying",
        FaqTopic.Products => "Products and plans",
        FaqTopic.Exclusions => "What support leaves out",
        _ => "Accounts, mails and data",
    };

    /// <summary>The topic's name in addresses: "packs".</summary>
    public static string Address(FaqTopic topic) => topic.ToString().ToLowerInvariant();

    /// <summary>"Something is missing in it".</summary>
    public static string Of(WhatWasWrong wrong) => wrong switch
    {
        WhatWasWrong.AnotherQuestion => "It answers another question than mine",
        WhatWasWrong.Incomplete => "Something is missing in it",
        WhatWasWrong.HardToUnderstand => "It is hard to understand",
        WhatWasWrong.Incorrect => "It is wrong or out of date",
        WhatWasWrong.DislikesTheRule => "It is clear, and I do not like the rule",
        _ => "Something else",
    };

    /// <summary>"Good: as if written in this language".</summary>
    public static string Of(LanguageQuality quality) => quality switch
    {
        LanguageQuality.Good => "Good: as if written in this language",
        LanguageQuality.Fair => "Fair: it can be understood, with mistakes",
        _ => "Poor: hard to understand, or wrong",
    };

    /// <summary>"Planned work".</summary>
    public static string Of(NoticeKind kind) => kind switch
    {
        NoticeKind.Information => "For information",
        NoticeKind.Maintenance => "Planned work",
        _ => "Disruption",
    };

    /// <summary>What a notice's kind looks like.</summary>
    public static Tone ToneOf(NoticeKind kind) => kind switch
    {
        NoticeKind.Information => Tone.Info,
        NoticeKind.Maintenance => Tone.Warn,
        _ => Tone.Bad,
    };

    /// <summary>"Support for Windows Server 2016 ends on 12 January 2027".</summary>
    public static string Of(DateAhead date, string day)
    {
        var name = date.Product.FullName(date.Version);
        return date.Field switch
        {
            LifecycleFields.ReleasedOn => $"{name} is released on {day}",
            LifecycleFields.MainstreamEnd => $"Mainstream support for {name} ends on {day}",
            LifecycleFields.SupportEnd => $"Support for {name} ends on {day}",
            _ => $"Paid security updates for {name} end on {day}",
        };
    }
}
