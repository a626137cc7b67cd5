namespace SupportPortal.Application.Mail;

/// <summary>How the seller looks and can be reached, as mails show it.</summary>
/// <param name="Accent">The colour of the seller's name and of links, such as #0a5878.</param>
/// <param name="Telephone">The telephone number; empty for none.</param>
/// <param name="Address">The postal address, in a line; empty for none.</param>
public sealed record SellerFace(string Accent, string Telephone, string Address)
{
    /// <summary>The portal's own colour, and nothing to reach.</summary>
    public static readonly SellerFace Plain = new("#0a5878", "", "");
}
