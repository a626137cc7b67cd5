using FluentValidation;
using SupportPortal.Domain.Replies;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Admin.Replies;

/// <summary>A canned reply in one language.</summary>
public sealed class ReplyForm
{
    public string Name { get; set; } = "";

    public string Text { get; set; } = "";

    /// <summary>The same as it is kept.</summary>
    public ReplyText In(string language) => new(language, Name.Trim(), Text.ReplaceLineEndings("\n").Trim());
}

/// <summary>The fields of a canned reply, as two pages show them.</summary>
/// <param name="Form">What is typed.</param>
/// <param name="Language">The language of the text.</param>
public sealed record ReplyFields(ReplyForm Form, string Language);

internal sealed class ReplyFormCheck : AbstractValidator<ReplyForm>
{
    public ReplyFormCheck()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage(_ => T("Give it a name by which engineers find it"));
        RuleFor(form => form.Name).NoLongerThan(CannedReply.LongestName, T("Name"));
        RuleFor(form => form.Text).NotEmpty().WithMessage(_ => T("Write what the customer reads"));
        RuleFor(form => form.Text).NoLongerThan(CannedReply.LongestText, T("Text"));
    }
}
