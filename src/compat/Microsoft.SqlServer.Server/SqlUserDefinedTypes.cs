// SqlClient loads these four types by name when a command has parameters. The package that used to carry them
// is not needed for anything else, so this project stands in for it (see docs/decisions/0003-stores.md).
#pragma warning disable MA0048 // One stand-in, one file.

namespace Microsoft.SqlServer.Server;

/// <summary>How a user-defined type is serialized; the values are those of SQL Server's own documentation.</summary>
public enum Format
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>By the runtime's own layout.</summary>
    Native = 1,

    /// <summary>By <see cref="IBinarySerialize"/>.</summary>
    UserDefined = 2,
}

/// <summary>Marks a type as a SQL Server user-defined type. The portal has none.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    /// <summary>How the type is serialized.</summary>
    public Format Format { get; } = format;

    /// <summary>The largest size in bytes.</summary>
    public int MaxByteSize { get; set; }

    /// <summary>Whether all values have the same length.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>Whether the serialized form sorts as the value does.</summary>
    public bool IsByteOrdered { get; set; }

    /// <summary>The method that validates a value.</summary>
    public string? ValidationMethodName { get; set; }

    /// <summary>The type's name on the server.</summary>
    public string? Name { get; set; }
}

/// <summary>Serialization by the type itself.</summary>
public interface IBinarySerialize
{
    /// <summary>Reads the value.</summary>
    void Read(BinaryReader r);

    /// <summary>Writes the value.</summary>
    void Write(BinaryWriter w);
}

/// <summary>A type that was said to be user-defined and is not.</summary>
public sealed class InvalidUdtException : SystemException
{
    /// <summary>An exception without a message.</summary>
    public InvalidUdtException()
    {
    }

    /// <summary>An exception with a message.</summary>
    public InvalidUdtException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message and a cause.</summary>
    public InvalidUdtException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
