using SupportPortal.Application.Packs;

namespace SupportPortal.Web.Packs;

/// <summary>What it means now that somebody is a co-owner, in words (R21).</summary>
internal static class CoOwnerWords
{
    /// <summary>That they are named, and what they can do with the pack now.</summary>
    public static string Named(string address, PackUse use) => use == PackUse.All
        ? T("{0} can use this pack now, and is told by e-mail.", address)
        : $"{T("{0} is a co-owner now, and is told by e-mail.", address)} {WhatNow(use)}";

    private static string WhatNow(PackUse use) => use switch
    {
        PackUse.One => T("One incident of the pack can be used now, and the others when its former owner can no longer object."),
        PackUse.Held => T("The one incident of the pack that can be used now is used; the others can be when its former owner can no longer object."),
        PackUse.OnHold => T("The pack is on hold: nobody can use it until an admin has decided on the objection."),
        PackUse.NotPartner => T("The pack cannot be used now: the account of its owner does not have the partner status that its plan needs."),
        PackUse.Expired => T("The pack has expired, so it cannot be used."),
        PackUse.UsedUp => T("No incident is left in the pack."),
        _ => throw new ArgumentOutOfRangeException(nameof(use), use, "Nothing to add."),
    };
}
