namespace SupportPortal.Web.Parts;

/// <summary>The control of a <c>&lt;field&gt;</c>.</summary>
public enum FieldKind
{
    /// <summary>What fits the property's type: a line of text unless it is a truth, a date, a time or a file.</summary>
    Auto,

    /// <summary>A line of text.</summary>
    Line,

    /// <summary>Several lines of text.</summary>
    Text,

    /// <summary>Several lines of Markdown, with a preview (see <c>Markup</c>).</summary>
    Markdown,

    /// <summary>A password: never sent back.</summary>
    Password,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Telephone,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A date with a time.</summary>
    DateTime,

    /// <summary>A truth to tick.</summary>
    Check,

    /// <summary>One of several.</summary>
    Select,

    /// <summary>A file, or several when the property is a list.</summary>
    File,
}
