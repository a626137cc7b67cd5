namespace SupportPortal.Domain.Packs;

/// <summary>What an admin did about money that came by card. The numbers are stored and never change.</summary>
public enum CardAnswer
{
    /// <summary>It counts: the order is paid with it.</summary>
    Accepted = 1,

    /// <summary>It was given back, at whoever took it.</summary>
    Returned = 2,
}
