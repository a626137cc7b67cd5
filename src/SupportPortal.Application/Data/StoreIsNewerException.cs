namespace SupportPortal.Application.Data;

/// <summary>The store has a schema that this binary does not know; nothing was touched.</summary>
/// <param name="migration">The first unknown migration.</param>
public sealed class StoreIsNewerException(string migration)
    : Exception($"The store was made by a newer version of SupportPortal (it has the migration {migration}): start that version, or restore a backup of the older one.")
{
    /// <summary>The first unknown migration.</summary>
    public string Migration { get; } = migration;
}
