using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Incidents;

public sealed class MessageForm
{
    public string Text { get; set; } = "";

    public List<IFormFile> Files { get; set; } = [];
}

internal sealed class MessageFormCheck : AbstractValidator<MessageForm>
{
    public MessageFormCheck()
    {
        RuleFor(form => form.Text).Must((form, text) => form.Files.Count > 0 || !string.IsNullOrWhiteSpace(text)).WithMessage(_ => T("Write a message, or add a file"));
        RuleFor(form => form.Text).NoLongerThan(Limits.Text, T("Your message"));
        RuleFor(form => form.Files).Must(files => files.Count <= Attaching.MostFiles).WithMessage(_ => T("Up to {0} files can come with one message", Attaching.MostFiles));
    }
}
