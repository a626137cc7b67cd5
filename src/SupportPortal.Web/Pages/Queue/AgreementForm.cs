namespace SupportPortal.Web.Pages.Queue;

public sealed class AgreementForm
{
    /// <summary>The version of the definition that was agreed to.</summary>
    public int Version { get; set; }

    public string Person { get; set; } = "";

    public LocalDate? On { get; set; }

    /// <summary>The time of day, such as 15:38.</summary>
    public string At { get; set; } = "";
}
