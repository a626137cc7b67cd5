namespace SupportPortal.Application.Mail;

/// <summary>Who runs the portal, as far as mails tell it.</summary>
public interface ISeller
{
    /// <summary>Scheme, host and port under which people reach the portal, for links.</summary>
    Uri Origin { get; }

    /// <summary>The seller's time zone, for readers without one of their own.</summary>
    DateTimeZone Zone { get; }

    /// <summary>How the seller looks and can be reached.</summary>
    SellerFace Face => SellerFace.Plain;
}
