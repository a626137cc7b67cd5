namespace SupportPortal.Web.Input;

/// <summary>Put into a request's features by a page that has looked at the files itself: nobody has to choose them again.</summary>
public sealed record ReceivedFiles;
