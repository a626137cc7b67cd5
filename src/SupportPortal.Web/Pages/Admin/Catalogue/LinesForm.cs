using FluentValidation;
using SupportPortal.Domain.Products;

namespace SupportPortal.Web.Pages.Admin.Catalogue;

/// <summary>Version lines, as an admin types them: a row each, the newest first.</summary>
public sealed class LinesForm
{
    private const StringSplitOptions Clean = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    public string Lines { get; set; } = "";

    public static LinesForm Of(Product product) => new()
    {
        Lines = string.Join('\n', product.LinesNewestFirst.Select(line => $"{line.Name}: {string.Join(", ", product.VersionsOf(line).Select(version => version.Slug))}")),
    };

    /// <summary>What was typed; the last colon of a row ends its name.</summary>
    public IReadOnlyList<LineFacts> ToLines() => [.. Rows(Lines).Select(row => new LineFacts(row[..row.LastIndexOf(':')].Trim(), row[(row.LastIndexOf(':') + 1)..].Split(',', Clean)))];

    /// <summary>The rows that hold something.</summary>
    internal static string[] Rows(string lines) => lines.Split('\n', Clean);
}

public sealed class LinesFormCheck : AbstractValidator<LinesForm>
{
    private const int LongestName = 200;

    public LinesFormCheck() => RuleFor(form => form.Lines).NotEmpty().WithMessage(_ => T("Give the lines"))
        .Must(lines => LinesForm.Rows(lines).All(row => row.LastIndexOf(':') is > 0 and <= LongestName)).WithMessage(_ => T("Each row is a name, a colon, and versions"));
}
