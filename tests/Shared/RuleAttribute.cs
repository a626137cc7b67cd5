namespace SupportPortal.Tests;

/// <summary>Names the rule of <c>docs/rules.md</c> that a test specifies.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
internal sealed class RuleAttribute(string rule) : Attribute
{
    public string Rule { get; } = rule;
}
