using Microsoft.AspNetCore.Mvc.Rendering;
using SupportPortal.Domain.People;

namespace SupportPortal.Web.Pages.Shared;

/// <summary>The levels of the partner programme in words (R34).</summary>
public static class PartnerWords
{
    /// <summary>The lines of a select.</summary>
    public static IEnumerable<SelectListItem> Choices =>
        Enum.GetValues<PartnerLevel>().Select(level => new SelectListItem(NameOf(level), level.ToString()));

    /// <summary>"Gold".</summary>
    public static string NameOf(PartnerLevel level) => level switch
    {
        PartnerLevel.Maps => "MAPS",
        PartnerLevel.Silver => "Silver",
        PartnerLevel.Gold => "Gold",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No such level."),
    };
}
