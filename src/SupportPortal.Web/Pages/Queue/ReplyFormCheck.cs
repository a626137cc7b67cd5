using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Queue;

internal abstract class WritingCheck<TForm> : AbstractValidator<TForm>
    where TForm : ReplyForm
{
    protected WritingCheck(string field)
    {
        RuleFor(form => form.Text).Must((form, text) => !string.IsNullOrWhiteSpace(text) || form.Files.Count > 0).WithMessage(_ => T("Write a text, or add a file"));
        RuleFor(form => form.Text).NoLongerThan(Limits.Text, field);
        RuleFor(form => form.Files).Must(files => files.Count <= Attaching.MostFiles).WithMessage(_ => T("Up to {0} files can come with one message", Attaching.MostFiles));
    }
}

internal sealed class ReplyFormCheck : WritingCheck<ReplyForm>
{
    public ReplyFormCheck()
        : base(T("[noun] Reply")) => RuleFor(form => form.Next).SetValidator(new NextContactFormCheck()).When(form => form.Next.IsGiven);
}

internal sealed class NoteFormCheck() : WritingCheck<NoteForm>(T("Note"));
