namespace SupportPortal.Domain.Replies;

/// <summary>Why something cannot be done with a canned reply.</summary>
public abstract record ReplyRefusal : Refusal;

/// <summary>The canned reply is as it was.</summary>
public sealed record CannedReplyIsUnchanged : ReplyRefusal;

/// <summary>The text names a variable that there is not.</summary>
/// <param name="Name">The name.</param>
/// <param name="Known">Those that there are, as they are written in a text.</param>
public sealed record VariableIsUnknown(string Name, string Known) : ReplyRefusal;

/// <summary>Another canned reply has this name in this language: engineers choose by it.</summary>
/// <param name="Name">The name.</param>
public sealed record ReplyNameIsTaken(string Name) : ReplyRefusal;
