namespace SupportPortal.Web.Failures;

/// <summary>What people read for each status: what happened, what is kept, what to do.</summary>
/// <param name="Title">What happened.</param>
/// <param name="Text">What it means, and what to do.</param>
public sealed record FailureWords(string Title, string Text)
{
    /// <summary>The words for a status.</summary>
    public static FailureWords For(int status) => status switch
    {
        400 => new(T("That could not be read"), T("The page you came from may be an old one. Go back, reload it, and send it again: your browser keeps what you typed.")),
        401 => new(T("Sign in first"), T("This page is for people who are signed in.")),
        403 => new(T("This is not open to you"), T("Your account does not have the role that this needs. An admin can give it to you.")),
        404 => new(T("There is no such page here"), T("It may have moved, or belong to somebody else. Check the address, or start from the first page.")),
        405 => new(T("That is not possible at this address"), T("Go back and use the buttons of the page.")),
        409 => new(T("That is not possible now"), T("Nothing was changed.")),
        410 => new(T("This file is missing"), T("It was attached, but our storage does not have it any more. Whoever sent it can send it again; an admin finds out more with the command “verify”.")),
        413 => new(T("That is too large"), T("Nothing was stored. Go back and choose something smaller: your browser keeps what you typed.")),
        429 => new(T("That was too often"), T("Nothing was changed.")),
        503 => new(T("We cannot reach our data just now"), T("Nothing was changed. This usually passes in a few seconds.")),
        _ => new(T("Something went wrong on our side"), T("It has been noted. Nothing you sent was half done. Try again, or start from the first page.")),
    };
}
