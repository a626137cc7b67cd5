namespace SupportPortal.Application.People;

/// <summary>Where mailed links about exemption documents lead.</summary>
public static class ExemptionPages
{
    /// <summary>The reader's own documents.</summary>
    public static readonly Uri Own = new("/tax-exemption", UriKind.Relative);
}
