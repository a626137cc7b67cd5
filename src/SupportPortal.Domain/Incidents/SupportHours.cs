namespace SupportPortal.Domain.Incidents;

/// <summary>When the work goes on until the incident is resolved (R18). It never changes the response target.</summary>
public enum SupportHours
{
    /// <summary>While the incident's business calendar is open.</summary>
    BusinessHours = 1,

    /// <summary>24 hours a day; needs a round-the-clock contact and the customer's word.</summary>
    AroundTheClock = 2,
}
