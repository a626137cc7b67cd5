using SupportPortal.Domain.People;

namespace SupportPortal.Web.Security;

/// <summary>Somebody whose password was right, and who still has to give a code.</summary>
/// <param name="Account">The account.</param>
/// <param name="Stamp">Its security stamp when the password was checked.</param>
/// <param name="Email">Its address.</param>
/// <param name="Roles">Its roles, which say where its person begins.</param>
/// <param name="Until">When the password has to be given again, in seconds since 1970.</param>
public sealed record PendingSignIn(Guid Account, string Stamp, string Email, Roles Roles, long Until);
