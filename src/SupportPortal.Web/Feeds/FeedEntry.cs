namespace SupportPortal.Web.Feeds;

/// <summary>One thing that the feeds tell of.</summary>
/// <param name="Id">The same for as long as it is the same thing, whatever changes of it.</param>
/// <param name="Kind">What it is, in a word for programs: <c>answer</c>, <c>notice</c>, <c>lifecycle</c>.</param>
/// <param name="Title">What it is about, in a line.</param>
/// <param name="Html">What it says.</param>
/// <param name="Address">Where it stands on the portal.</param>
/// <param name="Published">Since when it is told.</param>
/// <param name="Changed">When it last changed.</param>
public sealed record FeedEntry(Guid Id, string Kind, string Title, string Html, Uri Address, Instant Published, Instant Changed);
