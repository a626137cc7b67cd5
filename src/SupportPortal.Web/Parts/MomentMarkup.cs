using Microsoft.AspNetCore.Mvc.Rendering;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Parts;

/// <summary>What <c>&lt;moment&gt;</c> writes in full, for sentences that are put together outside of pages.</summary>
internal static class MomentMarkup
{
    /// <summary>The attribute with the words for paper, which is read at another time: the date has its year.</summary>
    public const string Paper = "data-paper";

    /// <summary>Date and time, in the reader's zone.</summary>
    public static TagBuilder Of(Reader reader, Instant at)
    {
        var (time, words) = (new TagBuilder("time"), new TagBuilder("span"));
        time.Attributes["datetime"] = reader.Iso(at);
        time.Attributes[Paper] = reader.SayInFull(at);
        words.InnerHtml.Append(reader.Say(at));
        time.InnerHtml.AppendHtml(words);
        return time;
    }
}
