using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SupportPortal.Application.Attachments;
using SupportPortal.Web.Input;
using SupportPortal.Web.Refusals;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Parts;

/// <summary>What a script needs to list files before they are sent, and to say what the server would say.</summary>
internal static class AttachedFiles
{
    // The script puts the name of the file there.
    private const string Name = "{0}";

    /// <summary>Puts limits and words into the control, and asks for the scripts.</summary>
    public static void Prepare(HttpContext http, TagHelperOutput output, Reader reader)
    {
        Modules.Of(http).Need("drop");
        Modules.Of(http).Need("attach");
        var megabytes = Attaching.MaxMegabytes(http);
        (string Name, string Value)[] told =
        [
            ("most", Said(Attaching.MostFiles)),
            ("megabytes", Said(megabytes)),
            ("many-text", T("Up to {0} files can come with one message", Attaching.MostFiles)),
            ("large-text", RefusalSentences.Of(new FileIsTooLarge(Name, megabytes), reader)),
            ("empty-text", RefusalSentences.Of(new FileIsEmpty(Name), reader)),
            ("remove-text", T("Remove")),
            ("sending-text", T("The files are being sent")),
            ("offline-text", T("It could not be sent. Check the connection and send it again: nothing is lost.")),
            .. Dropping(),
        ];
        foreach (var (name, value) in told)
            output.Attributes.SetAttribute($"data-{name}", value);
    }

    /// <summary>What pasting and dropping say.</summary>
    public static (string Name, string Value)[] Dropping() =>
    [
        ("drop-text", T("Or drop them on this form, or paste a screenshot.")),
        ("pasted-text", T("Screenshot {0}", Name)),
    ];

    /// <summary>Where the script lists them.</summary>
    public static IHtmlContent List()
    {
        var list = new TagBuilder("ul");
        list.AddCssClass("attached");
        list.Attributes["aria-label"] = T("Files to be sent");
        list.Attributes["hidden"] = "";
        var said = new TagBuilder("div");
        said.Attributes["role"] = "status";
        said.AddCssClass("attached-said");
        return new HtmlContentBuilder().AppendHtml(list).AppendHtml(said);
    }

    private static string Said(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
