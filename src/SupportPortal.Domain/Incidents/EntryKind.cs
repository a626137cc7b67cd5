namespace SupportPortal.Domain.Incidents;

/// <summary>What a timeline entry tells. Stored as a number: append only.</summary>
public enum EntryKind
{
    /// <summary>The incident was submitted; the text is its description.</summary>
    Submitted = 1,

    /// <summary>An engineer took it, or got it.</summary>
    Assigned = 2,

    /// <summary>It went back to the queue.</summary>
    Released = 3,

    /// <summary>A message of the support side.</summary>
    Reply = 4,

    /// <summary>A message of the support side that waits for an answer.</summary>
    Question = 5,

    /// <summary>A message of the customer's side.</summary>
    CustomerMessage = 6,

    /// <summary>A note that the customer never sees.</summary>
    InternalNote = 7,

    /// <summary>A logged call.</summary>
    Call = 8,

    /// <summary>A version of the problem definition was proposed; the text is the definition.</summary>
    DefinitionProposed = 9,

    /// <summary>The other side agreed to the latest definition.</summary>
    DefinitionAgreed = 10,

    /// <summary>Agreement given on a call was logged.</summary>
    AgreementLogged = 11,

    /// <summary>The customer contradicted a logged agreement.</summary>
    AgreementContradicted = 12,

    /// <summary>A solution was suggested; the text is the solution.</summary>
    SolutionSuggested = 13,

    /// <summary>The customer said that a solution did not help; the text says why.</summary>
    SolutionDidNotHelp = 14,

    /// <summary>The severity was changed.</summary>
    SeverityChanged = 15,

    /// <summary>The customer asked for another severity.</summary>
    SeverityRequested = 16,

    /// <summary>An engineer refused another severity.</summary>
    SeverityRefused = 17,

    /// <summary>The support hours were changed.</summary>
    SupportHoursChanged = 18,

    /// <summary>The contacts or how to reach them were changed.</summary>
    ContactsChanged = 19,

    /// <summary>Somebody was named as a participant.</summary>
    ParticipantAdded = 20,

    /// <summary>Somebody is no participant any more.</summary>
    ParticipantRemoved = 21,

    /// <summary>The incident was closed; the text is the closing message or the reason.</summary>
    Closed = 22,

    /// <summary>The customer was reminded of what waits for an answer.</summary>
    CustomerReminded = 23,

    /// <summary>An admin decided on the charge; the text says more about the reason.</summary>
    BillingDecided = 24,

    /// <summary>The customer asked for a second look at the charge; the text says why.</summary>
    SecondLookAsked = 25,

    /// <summary>The customer reopened it; the text says why.</summary>
    Reopened = 26,

    /// <summary>An engineer split it; the text lists the problems, the one that stays first.</summary>
    SplitProposed = 27,

    /// <summary>The customer accepted a part of a split, which became an incident; the text is its title.</summary>
    PartAccepted = 28,

    /// <summary>The customer declined a part of a split; the text is its title.</summary>
    PartDeclined = 29,

    /// <summary>A part of a split was not answered in time; the text is its title.</summary>
    PartLapsed = 30,

    /// <summary>A part that had become an incident was undone; the text is its title.</summary>
    PartUndone = 31,

    /// <summary>An engineer took the proposal of a part back; the text is its title.</summary>
    PartWithdrawn = 32,

    /// <summary>The submitter had the text of an entry removed; an engineer that of an internal one.</summary>
    TextRemoved = 40,

    /// <summary>The submitter had a file removed.</summary>
    FileRemoved = 41,

    /// <summary>The submitter had the title removed; another stands in its place.</summary>
    TitleRemoved = 36,

    /// <summary>The submitter had the impact statement removed.</summary>
    ImpactRemoved = 37,

    /// <summary>Copies of what was removed from another incident were removed here.</summary>
    CopyRemoved = 38,

    /// <summary>An admin handed it over with the pack that paid for it, which was recovered (R25).</summary>
    HandedOver = 50,

    /// <summary>It went back to who had it before, with the pack, because an objection was right (R25).</summary>
    HandedBack = 46,

    /// <summary>An engineer promised by when the customer is contacted next.</summary>
    NextContactPromised = 51,

    /// <summary>An engineer took the promise of the next contact back.</summary>
    NextContactWithdrawn = 52,

    /// <summary>A new incident was raised from one of the messages.</summary>
    RaisedAsNew = 33,

    /// <summary>What the engineer of the next shift must know.</summary>
    HandoverCard = 35,
}
