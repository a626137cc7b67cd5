using System.Security.Claims;
using SupportPortal.Domain.People;

namespace SupportPortal.Web.Pages.Shared;

/// <summary>A place in the header, the footer, or the list of an admin's places.</summary>
/// <param name="Text">What people read.</param>
/// <param name="Page">The page, such as <c>/Packs/Index</c>.</param>
/// <param name="For">The roles it is for; <see cref="Roles.None"/>: everybody.</param>
/// <param name="Says">What is done there, in a sentence, for lists that have room.</param>
public sealed record NavigationLink(string Text, string Page, Roles For = Roles.None, string Says = "")
{
    /// <summary>Whether the link is of use to a person.</summary>
    public bool IsFor(ClaimsPrincipal person) =>
        For == Roles.None || Enum.GetValues<Roles>().Any(role => role != Roles.None && For.HasFlag(role) && person.IsInRole(role.ToString()));
}
