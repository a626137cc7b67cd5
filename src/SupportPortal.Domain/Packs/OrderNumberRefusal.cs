namespace SupportPortal.Domain.Packs;

/// <summary>Why a text is no order confirmation number.</summary>
public abstract record OrderNumberRefusal : Refusal;

/// <summary>Nothing is written.</summary>
public sealed record OrderNumberIsMissing : OrderNumberRefusal;

/// <summary>Too few letters and digits.</summary>
/// <param name="Least">How many there must be.</param>
public sealed record OrderNumberIsTooShort(int Least) : OrderNumberRefusal;

/// <summary>Too many characters.</summary>
/// <param name="Most">How many there can be.</param>
public sealed record OrderNumberIsTooLong(int Most) : OrderNumberRefusal;

/// <summary>It has the form of a number of ours, and its check character is wrong; who has compared it says so.</summary>
public sealed record OrderNumberLooksMistyped : OrderNumberRefusal;

/// <summary>A character that order numbers do not have.</summary>
/// <param name="Character">The character, or its code such as U+0000 when it has no shape.</param>
public sealed record OrderNumberHasABadCharacter(string Character) : OrderNumberRefusal;
