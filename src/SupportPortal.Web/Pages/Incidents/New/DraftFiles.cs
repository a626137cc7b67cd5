using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Incidents.New;

/// <summary>The files of a draft, as its page lists them.</summary>
/// <param name="Draft">The draft's key.</param>
/// <param name="Content">The draft, with the files that are stored.</param>
/// <param name="Refused">Why some were just refused, a sentence each.</param>
public sealed record DraftFiles(Guid Draft, IncidentDraft Content, IReadOnlyList<string> Refused);
