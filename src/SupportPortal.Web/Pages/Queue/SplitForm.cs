using FluentValidation;
using SupportPortal.Domain.Incidents;
using SupportPortal.Web.Input;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>The problems that an incident holds, the one that stays first.</summary>
public sealed class SplitForm
{
    /// <summary>The problem that stays, and one further.</summary>
    public const int FewestRows = 2;

    public List<ProblemRow> Problems { get; set; } = [];

    /// <summary>Whether another row is asked for; what was typed is kept as it is, whatever is missing.</summary>
    public bool More { get; set; }

    /// <summary>The latest entry that was on the page.</summary>
    public int? Seen { get; set; }

    /// <summary>What is listed: rows that were left empty are none, but for the first two.</summary>
    public IReadOnlyList<ProblemReport> Listed =>
        [.. Problems.Where((row, index) => index < FewestRows || !row.IsEmpty).Select(row => new ProblemReport(row.Title.Trim(), row.Description.Trim()))];

    public static SplitForm Of(Incident incident) => new()
    {
        Problems = [new ProblemRow { Title = incident.Title, Description = incident.Description }],
    };

    /// <summary>Makes room for two problems, and for one more that was asked for.</summary>
    public void AddRoom()
    {
        while (Problems.Count < FewestRows)
            Problems.Add(new ProblemRow());
        if (More && Problems.Count < Limits.Parts)
            Problems.Add(new ProblemRow());
    }
}

/// <summary>One problem.</summary>
public sealed class ProblemRow
{
    public string Title { get; set; } = "";

    public string Description { get; set; } = "";

    public bool IsEmpty => Title.Trim().Length + Description.Trim().Length == 0;
}

internal sealed class SplitFormCheck : AbstractValidator<SplitForm>
{
    public SplitFormCheck()
    {
        RuleFor(form => form.Problems).Must(rows => rows.Count <= Limits.Parts).WithMessage(_ => T("One split lists at most {0} problems", Limits.Parts));
        RuleForEach(form => form.Problems).ChildRules(row =>
        {
            row.RuleFor(one => one.Title).NoLongerThan(Limits.Title, T("Title"));
            row.RuleFor(one => one.Description).NoLongerThan(Limits.Text, T("Description"));
        });
        RuleFor(form => form.Problems).Custom(CheckWhole).When(form => !form.More);
    }

    private static void CheckWhole(List<ProblemRow> rows, ValidationContext<SplitForm> context)
    {
        foreach (var (index, row) in rows.Index().Where(one => one.Index < SplitForm.FewestRows || !one.Item.IsEmpty))
        {
            if (row.Title.Trim().Length == 0)
                context.AddFailure(FormattableString.Invariant($"Problems[{index}].Title"), T("Give the problem a title"));
            if (row.Description.Trim().Length == 0)
                context.AddFailure(FormattableString.Invariant($"Problems[{index}].Description"), T("Describe the problem"));
        }
    }
}
