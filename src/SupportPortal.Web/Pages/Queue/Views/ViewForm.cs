namespace SupportPortal.Web.Pages.Queue.Views;

/// <summary>What a view is called.</summary>
public sealed class ViewForm
{
    public string Name { get; set; } = "";
}
