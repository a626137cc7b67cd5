namespace SupportPortal.Web.Security;

/// <summary>What a limit is on.</summary>
public enum LimitName
{
    /// <summary>Passwords.</summary>
    SignIn,

    /// <summary>Making accounts.</summary>
    Registration,

    /// <summary>Asking for a new password.</summary>
    ForgotPassword,

    /// <summary>Asking for the incidents of an order (R25).</summary>
    Recovery,

    /// <summary>Looking up order numbers (R25).</summary>
    LookUp,

    /// <summary>Downloading one's own data.</summary>
    DataDownload,

    /// <summary>Beginning to pay by card, and coming back from it (R27).</summary>
    Payment,

    /// <summary>Notices of payments from whoever takes them (R27).</summary>
    PaymentNotices,

    /// <summary>Saying whether answers of the FAQ helped, and proposing questions (R35).</summary>
    Faq,
}
