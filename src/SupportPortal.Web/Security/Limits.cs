namespace SupportPortal.Web.Security;

/// <summary>How often the deeds may be tried at which somebody could guess; the section <c>Limits</c>.</summary>
public sealed class Limits
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Limits";

    /// <summary>Passwords: signing in, confirming, changing one's password.</summary>
    public Limit SignIn { get; set; } = new() { PerAddress = 60, PerAccount = 10, Minutes = 5 };

    /// <summary>Making accounts.</summary>
    public Limit Registration { get; set; } = new() { PerAddress = 20, PerAccount = 5, Minutes = 60 };

    /// <summary>Asking for a new password.</summary>
    public Limit ForgotPassword { get; set; } = new() { PerAddress = 20, PerAccount = 5, Minutes = 60 };

    /// <summary>Asking for the incidents of an order (R25).</summary>
    public Limit Recovery { get; set; } = new() { PerAddress = 20, PerAccount = 10, Minutes = 60 };

    /// <summary>Looking up order numbers (R25).</summary>
    public Limit LookUp { get; set; } = new() { PerAddress = 240, PerAccount = 120, Minutes = 60 };

    /// <summary>Downloading one's own data.</summary>
    public Limit DataDownload { get; set; } = new() { PerAddress = 20, PerAccount = 5, Minutes = 60 };

    /// <summary>Saying whether answers of the FAQ helped, and proposing questions (R35).</summary>
    public Limit Faq { get; set; } = new() { PerAddress = 60, PerAccount = 60, Minutes = 60 };

    /// <summary>Beginning to pay by card, and coming back from it (R27).</summary>
    public Limit Payment { get; set; } = new() { PerAddress = 120, PerAccount = 30, Minutes = 10 };

    /// <summary>Notices of payments from whoever takes them (R27), who come from few addresses.</summary>
    public Limit PaymentNotices { get; set; } = new() { PerAddress = 600, PerAccount = 600, Minutes = 1 };

    /// <summary>The limit with a name.</summary>
    public Limit Of(LimitName name) => name switch
    {
        LimitName.SignIn => SignIn,
        LimitName.Registration => Registration,
        LimitName.ForgotPassword => ForgotPassword,
        LimitName.Recovery => Recovery,
        LimitName.Faq => Faq,
        LimitName.DataDownload => DataDownload,
        LimitName.Payment => Payment,
        LimitName.PaymentNotices => PaymentNotices,
        _ => LookUp,
    };

    /// <summary>Whether every limit lets something through.</summary>
    public bool AreSound() =>
        Enum.GetValues<LimitName>().Select(Of).All(limit => limit is { PerAddress: > 0, PerAccount: > 0, Minutes: > 0 });
}
