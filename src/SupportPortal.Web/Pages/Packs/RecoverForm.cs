namespace SupportPortal.Web.Pages.Packs;

/// <summary>What somebody says who asks for the pack of a person who has left (R25).</summary>
public sealed class RecoverForm
{
    public string Number { get; set; } = "";

    /// <summary>Whether the person has compared a number that looks mistyped.</summary>
    public bool NumberIsCompared { get; set; }

    public string Company { get; set; } = "";

    public string Relation { get; set; } = "";

    public IFormFile? Proof { get; set; }
}
