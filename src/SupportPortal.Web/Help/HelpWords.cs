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
        FaqTopic.Incidents => T("Incidents"),
        FaqTopic.Responses => T("Severity and first response"),
        FaqTopic.Closing => T("Working on it, and closing"),
        FaqTopic.Packs => T("Packs"),
        FaqTopic.Buying => T("Buying and paying"),
        FaqTopic.Products => T("Products and plans"),
        FaqTopic.Exclusions => T("What support leaves out"),
        _ => T("Accounts, mails and data"),
    };

    /// <summary>The topic's name in addresses: "packs".</summary>
    public static string Address(FaqTopic topic) => topic.ToString().ToLowerInvariant();

    /// <summary>"Something is missing in it".</summary>
    public static string Of(WhatWasWrong wrong) => wrong switch
    {
        WhatWasWrong.AnotherQuestion => T("It answers another question than mine"),
        WhatWasWrong.Incomplete => T("Something is missing in it"),
        WhatWasWrong.HardToUnderstand => T("It is hard to understand"),
        WhatWasWrong.Incorrect => T("It is wrong or out of date"),
        WhatWasWrong.DislikesTheRule => T("It is clear, and I do not like the rule"),
        _ => T("Something else"),
    };

    /// <summary>"Good: as if written in this language".</summary>
    public static string Of(LanguageQuality quality) => quality switch
    {
        LanguageQuality.Good => T("Good: as if written in this language"),
        LanguageQuality.Fair => T("Fair: it can be understood, with mistakes"),
        _ => T("Poor: hard to understand, or wrong"),
    };

    /// <summary>"Planned work".</summary>
    public static string Of(NoticeKind kind) => kind switch
    {
        NoticeKind.Information => T("For information"),
        NoticeKind.Maintenance => T("Planned work"),
        _ => T("Disruption"),
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
            LifecycleFields.ReleasedOn => T("{0} is released on {1}", name, day),
            LifecycleFields.MainstreamEnd => T("Mainstream support for {0} ends on {1}", name, day),
            LifecycleFields.SupportEnd => T("Support for {0} ends on {1}", name, day),
            _ => T("Paid security updates for {0} end on {1}", name, day),
        };
    }
}
