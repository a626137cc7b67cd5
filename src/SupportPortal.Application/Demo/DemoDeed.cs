namespace SupportPortal.Application.Demo;

/// <summary>What people do on the incidents of the demonstration; each is a deed of the portal.</summary>
internal enum DemoDeed
{
    Take = 1,
    Assign,
    Reply,
    Ask,
    Note,
    Call,
    Define,
    AgreedOnCall,
    Solve,
    CloseResolved,
    CloseUnresolved,
    Write,
    Agree,
    Accept,
    DidNotHelp,
    CloseAtRequest,
    AskSeverity,
    AddParticipant,
    Split,
    HandOver,
    RemoveText,
    Decide,
}
