namespace SupportPortal.Domain.Tests.Model;

/// <summary>Who does a deed, as a rule.</summary>
internal enum Who
{
    Customer,
    Submitter,
    CustomersSide,
    Owner,
    OldOwner,
    Engineer,
    EitherSide,
    Admin,
    Portal,
}
