namespace SupportPortal.Application.Incidents;

/// <summary>Which of the incidents of a person are listed.</summary>
public enum OwnView
{
    /// <summary>The open ones that wait for nothing of the customer's side.</summary>
    Open,

    /// <summary>Those that wait for an answer of the customer's side.</summary>
    Waiting,

    /// <summary>The closed ones.</summary>
    Closed,
}
