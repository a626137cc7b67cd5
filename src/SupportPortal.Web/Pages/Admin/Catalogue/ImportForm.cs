using FluentValidation;

namespace SupportPortal.Web.Pages.Admin.Catalogue;

/// <summary>Lifecycle documents, as a file or pasted.</summary>
public sealed class ImportForm
{
    public IFormFile? File { get; set; }

    public string Text { get; set; } = "";

    /// <summary>The text of the file, else what was pasted.</summary>
    public async Task<string> ReadAsync(CancellationToken cancel)
    {
        if (File is null)
            return Text;
        await using var content = File.OpenReadStream();
        return await KeptText.ReadAsync(content, long.MaxValue, cancel);
    }
}

public sealed class ImportFormCheck : AbstractValidator<ImportForm>
{
    public ImportFormCheck() => RuleFor(form => form.File)
        .Must((form, file) => file is { Length: > 0 } || !string.IsNullOrWhiteSpace(form.Text)).WithMessage(_ => T("Choose a file, or paste its text"));
}
