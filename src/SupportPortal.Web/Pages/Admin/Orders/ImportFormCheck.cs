using FluentValidation;

namespace SupportPortal.Web.Pages.Admin.Orders;

internal sealed class ImportFormCheck : AbstractValidator<ImportForm>
{
    public ImportFormCheck() => RuleFor(form => form.File).NotNull().WithMessage(_ => T("Choose a file"));
}
