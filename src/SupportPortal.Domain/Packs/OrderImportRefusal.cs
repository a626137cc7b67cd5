namespace SupportPortal.Domain.Packs;

/// <summary>Why an order file, or a line of it, cannot be imported (R26).</summary>
public abstract record OrderImportRefusal : Refusal;

/// <summary>There is no order in the file.</summary>
public sealed record OrderFileIsEmpty : OrderImportRefusal;

/// <summary>There are too many orders in the file.</summary>
/// <param name="Most">How many there can be.</param>
public sealed record OrderFileHasTooManyLines(int Most) : OrderImportRefusal;

/// <summary>Nothing was imported, because there are bad lines.</summary>
/// <param name="Count">How many reasons there are.</param>
/// <param name="Bad">The lines with their reasons.</param>
public sealed record OrderFileHasBadLines(int Count, IReadOnlyList<BadLine> Bad) : OrderImportRefusal;

/// <summary>The first line does not name a column.</summary>
/// <param name="Column">The column.</param>
public sealed record OrderColumnIsMissing(OrderColumn Column) : OrderImportRefusal;

/// <summary>The first line names a column twice.</summary>
/// <param name="Column">The column.</param>
public sealed record OrderColumnIsThereTwice(OrderColumn Column) : OrderImportRefusal;

/// <summary>The line has more or fewer fields than the first line has.</summary>
/// <param name="Found">How many it has.</param>
/// <param name="Expected">How many the first line has.</param>
public sealed record LineHasOtherColumns(int Found, int Expected) : OrderImportRefusal;

/// <summary>No plan has this name.</summary>
/// <param name="Text">What is written.</param>
public sealed record PlanIsUnknown(string Text) : OrderImportRefusal;

/// <summary>The purchase date is neither a date nor an instant as in ISO 8601.</summary>
/// <param name="Text">What is written.</param>
public sealed record PurchaseDateIsUnreadable(string Text) : OrderImportRefusal;

/// <summary>The amount is no number.</summary>
/// <param name="Text">What is written.</param>
public sealed record AmountIsUnreadable(string Text) : OrderImportRefusal;

/// <summary>The order number stands on an earlier line of the file too.</summary>
/// <param name="FirstLine">That line.</param>
public sealed record OrderNumberIsTwiceInFile(int FirstLine) : OrderImportRefusal;

/// <summary>The order is known, with other data than the line has.</summary>
/// <param name="Column">A column that differs.</param>
public sealed record OrderIsKnownWithOtherData(OrderColumn Column) : OrderImportRefusal;
