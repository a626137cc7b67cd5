using SupportPortal.Domain.Replies;

namespace SupportPortal.Web.Replies;

/// <summary>What the variables of canned replies stand for.</summary>
public static class VariableWords
{
    /// <summary>Each with its meaning, in their order.</summary>
    public static IEnumerable<(string Name, string Meaning)> All => ReplyVariables.Names.Select(name => (name, Of(name)));

    private static string Of(string name) => name switch
    {
        ReplyVariables.Customer => T("The customer’s name"),
        ReplyVariables.Number => T("The incident’s number"),
        ReplyVariables.Title => T("The incident’s title"),
        ReplyVariables.Product => T("The product with its version"),
        ReplyVariables.Engineer => T("The name of who writes"),
        ReplyVariables.Due => T("By when the first response was promised, in the customer’s language and time zone"),
        _ => T("The seller’s name"),
    };
}
