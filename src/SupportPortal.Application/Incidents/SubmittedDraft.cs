using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.ResponseTimes;

namespace SupportPortal.Application.Incidents;

/// <summary>What became of a draft.</summary>
/// <param name="Incidents">The incidents, in the order of the draft's problems; none as long as it is not submitted.</param>
/// <param name="Rest">What stays in another draft; null when nothing does, or it is gone by now.</param>
public sealed record SubmittedDraft(IReadOnlyList<SubmittedIncident> Incidents, RestOfDraft? Rest);

/// <summary>One of the incidents that a draft became.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Title">The problem in one line.</param>
/// <param name="Severity">How hard it hits.</param>
/// <param name="Due">When the initial response is due.</param>
public sealed record SubmittedIncident(IncidentNumber Number, string Title, Severity Severity, Instant Due)
{
    /// <summary>The target that was promised.</summary>
    public ResponseTarget Target => ResponseTarget.For(Severity);
}

/// <summary>What was not sent of a draft.</summary>
/// <param name="Draft">The draft in which it stays.</param>
/// <param name="Problems">The titles of its problems.</param>
public sealed record RestOfDraft(Guid Draft, IReadOnlyList<string> Problems);
