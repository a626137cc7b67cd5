namespace SupportPortal.Application.People;

/// <summary>Who must have a second factor; the section <c>SecondFactor</c> of the configuration.</summary>
public sealed class SecondFactorOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "SecondFactor";

    /// <summary>Whether engineers and admins must have an authenticator app or a passkey.</summary>
    public bool Required { get; set; }
}
