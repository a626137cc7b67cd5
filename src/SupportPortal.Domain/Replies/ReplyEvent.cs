namespace SupportPortal.Domain.Replies;

/// <summary>Something that an admin did with the canned replies.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="ReplyId">The reply's key.</param>
public abstract record ReplyEvent(Moment Moment, Guid ReplyId) : DomainEvent(Moment), IAudited;

/// <summary>A canned reply was added.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="ReplyId">The reply's key.</param>
public sealed record CannedReplyAdded(Moment Moment, Guid ReplyId) : ReplyEvent(Moment, ReplyId);

/// <summary>The text of a canned reply was written anew.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="ReplyId">The reply's key.</param>
/// <param name="Language">The language of the text.</param>
public sealed record CannedReplyRewritten(Moment Moment, Guid ReplyId, string Language) : ReplyEvent(Moment, ReplyId);

/// <summary>A canned reply is not offered any longer.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="ReplyId">The reply's key.</param>
public sealed record CannedReplyRetired(Moment Moment, Guid ReplyId) : ReplyEvent(Moment, ReplyId);

/// <summary>A canned reply is offered again.</summary>
/// <param name="Moment">Who and when.</param>
/// <param name="ReplyId">The reply's key.</param>
public sealed record CannedReplyRestored(Moment Moment, Guid ReplyId) : ReplyEvent(Moment, ReplyId);
