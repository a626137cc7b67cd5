namespace SupportPortal.Application.People;

/// <summary>How somebody showed who they are. Stored as a number: append only.</summary>
public enum SignInWay
{
    /// <summary>By the password alone.</summary>
    Password = 1,

    /// <summary>By the password and a code of the authenticator app.</summary>
    PasswordAndCode = 2,

    /// <summary>By the password and a recovery code.</summary>
    PasswordAndRecoveryCode = 3,

    /// <summary>By a passkey, which has asked for finger, face or PIN.</summary>
    Passkey = 4,
}
