namespace SupportPortal.Domain.Help;

/// <summary>What an answer of the FAQ is about; the topics stand in this order.</summary>
public enum FaqTopic
{
    /// <summary>What an incident is, and how it is submitted.</summary>
    Incidents = 1,

    /// <summary>Severity, first responses and hours.</summary>
    Responses = 2,

    /// <summary>Working on it together: definition, solution, closing, reopening, what is charged.</summary>
    Closing = 3,

    /// <summary>Packs: use, expiry, co-owners, recovery.</summary>
    Packs = 4,

    /// <summary>Orders, payment, tax exemption.</summary>
    Buying = 5,

    /// <summary>What is supported: lifecycle, plans, partners.</summary>
    Products = 6,

    /// <summary>What support leaves out, and where to go instead.</summary>
    Exclusions = 7,

    /// <summary>People, mails, personal data.</summary>
    Accounts = 8,
}
