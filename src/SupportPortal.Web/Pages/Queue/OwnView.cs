namespace SupportPortal.Web.Pages.Queue;

/// <summary>A view of the queue that its reader keeps, as the side shows it.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Address">What it shows.</param>
/// <param name="Count">How many incidents, up to where counting stops.</param>
public sealed record OwnView(Guid Id, string Name, QueueAddress Address, int Count);
