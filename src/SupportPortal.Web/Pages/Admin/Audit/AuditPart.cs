namespace SupportPortal.Web.Pages.Admin.Audit;

/// <summary>A name and a value of an entry's text.</summary>
/// <param name="Code">The name as the log keeps it.</param>
/// <param name="Name">As people say it.</param>
/// <param name="Value">As people say it; the end of a key.</param>
/// <param name="Key">The whole key, when it is one.</param>
internal sealed record AuditPart(string Code, string Name, string Value, Guid? Key);
