using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>What the step about the problems asks for.</summary>
public sealed class ProblemForm
{
    public string HelpKind { get; set; } = "";

    /// <summary>The codes of the exclusions that the customer believes do not hold here.</summary>
    public List<string> Insisted { get; set; } = [];

    /// <summary>The problems; each becomes an incident of its own (R11).</summary>
    public List<ProblemRow> Problems { get; set; } = [];

    /// <summary>Whether a further problem is to be typed.</summary>
    public bool Add { get; set; }

    /// <summary>The key of the problem that is to go.</summary>
    public Guid? Remove { get; set; }

    /// <summary>Whether the step is done; otherwise what was typed is kept as it is, whatever is missing.</summary>
    public bool IsDone => !Add && Remove is null;

    /// <summary>Whether the customer insists on the kind of help that is chosen.</summary>
    public bool Insists => Insisted.Contains(HelpKind);

    public static ProblemForm Of(IncidentDraft content) => new()
    {
        HelpKind = content.HelpKind ?? "",
        Insisted = content.InsistedExclusion is { } code ? [code] : [],
        Problems = [.. content.Problems.Select(ProblemRow.Of)],
    };

    /// <summary>The draft with what was asked here.</summary>
    /// <param name="content">The draft.</param>
    /// <param name="covered">Whether the kind of help is covered, so that there is nothing to insist on.</param>
    /// <param name="moment">Who and when.</param>
    public IncidentDraft PutInto(IncidentDraft content, bool covered, Moment moment)
    {
        var typed = content.Typed(Problems.Select(row => (row.Key, row.ToReport())), moment) with
        {
            HelpKind = HelpKind.Length > 0 ? HelpKind : null,
            InsistedExclusion = covered || !Insists ? null : HelpKind,
        };
        return Remove is { } gone ? typed.WithoutProblem(gone) : Add ? typed.WithRoom(moment) : typed;
    }
}
