using FluentValidation;

namespace SupportPortal.Web.Pages.Queue;

internal sealed class ReplyFormCheck : AbstractValidator<ReplyForm>
{
    public ReplyFormCheck() =>
        RuleFor(form => form.Text).Must((form, text) => !string.IsNullOrWhiteSpace(text) || form.Files.Count > 0).WithMessage("Write a text, or add a file");
}
