namespace SupportPortal.Web.Security;

/// <summary>A page for those, too, who still have to set up the second factor that their role needs.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BeforeSecondFactorAttribute : Attribute;
