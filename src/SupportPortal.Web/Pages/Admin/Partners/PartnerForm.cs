using SupportPortal.Domain.People;

namespace SupportPortal.Web.Pages.Admin.Partners;

/// <summary>A partner status as an admin enters it (R34).</summary>
public sealed class PartnerForm
{
    public PartnerLevel? Level { get; set; }

    public string PartnerId { get; set; } = "";

    public LocalDate? ValidUntil { get; set; }

    /// <summary>What it says.</summary>
    public PartnerStatus ToStatus() => new(Level!.Value, PartnerId, ValidUntil!.Value);

    /// <summary>The form of a status, to change it.</summary>
    public static PartnerForm Of(PartnerStatus? status) =>
        status is null ? new() : new() { Level = status.Level, PartnerId = status.PartnerId, ValidUntil = status.ValidUntil };
}
