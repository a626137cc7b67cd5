using System.Buffers.Binary;
using System.Text;

namespace SupportPortal.Application.Tests.Data;

/// <summary>What a <see cref="TdsListener"/> answers a command; null is silence.</summary>
public static class TdsAnswer
{
    // The collation that texts are sent in, and the server's version.
    public static readonly byte[] LoggedIn = [0xE3, 8, 0, 7, 5, 9, 4, 0xD0, 0, 0x34, 0, 0xAD, 10, 0, 1, 0x74, 0, 0, 4, 0, 16, 0, 0, 0, .. Done(0)];

    /// <summary>So many rows were written.</summary>
    public static byte[] Rows(int count) => Done(0x10, count);

    /// <summary>One row with the column "Value".</summary>
    public static byte[] Value(long value) =>
        [0x81, 1, 0, 0, 0, 0, 0, 1, 0, 0x26, 8, 5, .. Encoding.Unicode.GetBytes("Value"), 0xD1, 8, .. Bytes(value), .. Done(0x10, 1)];

    /// <summary>An error with the number.</summary>
    public static byte[] Error(int number, byte grade = 16)
    {
        byte[] error = [.. Bytes(number), 1, grade, 2, 0, .. Encoding.Unicode.GetBytes("no"), 0, 0, 1, 0, 0, 0];
        return [0xAA, (byte)error.Length, 0, .. error, .. Done(2)];
    }

    /// <summary>The answer to the beginning (5) or an end (7, 8) of a transaction.</summary>
    public static byte[] Transaction(byte asked) => asked switch
    {
        5 => [0xE3, 11, 0, 8, 8, .. Bytes(1L), 0, .. Done(0)],
        7 or 8 => [0xE3, 11, 0, (byte)(asked + 2), 0, 8, .. Bytes(1L), .. Done(0)],
        _ => Done(0),
    };

    public static byte[] Done(byte status, long rows = 0) => [0xFD, status, 0, 0, 0, .. Bytes(rows)];

    private static byte[] Bytes(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] Bytes(long value)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        return bytes;
    }
}
