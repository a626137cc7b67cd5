using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Audit;

/// <summary>What is looked for in the audit log; what is null does not narrow it.</summary>
/// <param name="By">Who did it, by opaque number.</param>
/// <param name="What">The name of the event.</param>
/// <param name="Subject">What it happened to, or what it names.</param>
/// <param name="From">The first instant, inclusive.</param>
/// <param name="To">The last instant, exclusive.</param>
/// <param name="Number">The number of the incident that the subject is, by which entries may name it.</param>
public sealed record AuditQuestion(
    Guid? By = null, string? What = null, Guid? Subject = null, Instant? From = null, Instant? To = null, IncidentNumber? Number = null);
