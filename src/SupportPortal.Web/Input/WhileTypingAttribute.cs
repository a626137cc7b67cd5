namespace SupportPortal.Web.Input;

/// <summary>A handler that helps to type: the form is not whole yet, so nothing in it is checked.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class WhileTypingAttribute : Attribute;
