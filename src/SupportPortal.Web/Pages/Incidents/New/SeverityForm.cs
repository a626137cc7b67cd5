using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>What the step about severity and support hours asks for.</summary>
public sealed class SeverityForm
{
    /// <summary>Each problem has a severity of its own (R11).</summary>
    public List<SeverityRow> Problems { get; set; } = [];

    /// <summary>The customer's word that people are available around the clock.</summary>
    public bool PeopleAreAvailable { get; set; }

    public static SeverityForm Of(IncidentDraft content) => new()
    {
        Problems = [.. content.Problems.Select(SeverityRow.Of)],
        PeopleAreAvailable = content.PeopleAreAvailable,
    };

    /// <summary>The draft with what was asked here; a problem that this form does not know of stays as it is.</summary>
    public IncidentDraft PutInto(IncidentDraft content) =>
        Problems.Aggregate(content, (draft, row) => draft.With(row.Key, row.PutInto)) with { PeopleAreAvailable = PeopleAreAvailable };
}
