namespace SupportPortal.Web.Security;

/// <summary>A page whose deeds are for the owner of the account only: who has not shown for a while who they are is asked again.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AsksAgainAttribute : Attribute;
