namespace SupportPortal.Web.Pages.Packs;

/// <summary>What an old owner says.</summary>
public sealed class ObjectForm
{
    public string Words { get; set; } = "";
}
