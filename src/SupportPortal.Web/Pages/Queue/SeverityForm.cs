namespace SupportPortal.Web.Pages.Queue;

public sealed class SeverityForm
{
    public Severity? To { get; set; }

    public string Reason { get; set; } = "";
}
