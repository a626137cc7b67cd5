namespace SupportPortal.Web.Security;

/// <summary>Whose session a request came with, though it is over; put into the request's features.</summary>
/// <param name="Account">The account.</param>
internal sealed record FormerPerson(Guid Account);
