using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;

namespace SupportPortal.Web.Tests.House;

/// <summary>What the compiled pages write as it stands in their source, read from the assembly.</summary>
internal static class CompiledPages
{
    private const byte LoadString = 0x72;
    private const byte Call = 0x28;
    private const byte CallVirtual = 0x6F;
    private const byte StringToken = 0x70;
    private const int RowOfToken = 0xFFFFFF;

    /// <summary>What stands where a page writes something that it worked out.</summary>
    public const char WorkedOut = '\u0001';

    /// <summary>Each method of each page with the markup that it writes, one page after the other.</summary>
    public static IEnumerable<(string Page, string Markup)> Written()
    {
        using var file = new PEReader(File.OpenRead(typeof(Portal).Assembly.Location));
        var metadata = file.GetMetadataReader();
        foreach (var handle in metadata.TypeDefinitions)
        {
            if (PageOf(metadata, handle) is not { } page)
                continue;
            foreach (var method in metadata.GetTypeDefinition(handle).GetMethods().Select(metadata.GetMethodDefinition).Where(method => method.RelativeVirtualAddress != 0))
                yield return (page, MarkupOf(file.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!, metadata));
        }
    }

    private static string? PageOf(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        while (type.GetDeclaringType() is { IsNil: false } outer)
            type = metadata.GetTypeDefinition(outer);
        return metadata.GetString(type.Namespace).StartsWith("SupportPortal.Web.Pages", StringComparison.Ordinal) ? metadata.GetString(type.Name) : null;
    }

    // A literal is loaded and at once written, or at once given to a property, such as the label of a field. What is written
    // for a tag helper's attribute, such as the value of a route, is not for people.
    private static string MarkupOf(byte[] code, MetadataReader metadata)
    {
        var markup = new StringBuilder();
        var isAttribute = false;
        for (var at = 0; at + 4 < code.Length; at++)
        {
            isAttribute = Called(code, at, metadata) switch { "BeginWriteTagHelperAttribute" => true, "EndWriteTagHelperAttribute" => false, _ => isAttribute };
            if (code[at] != LoadString || code[at + 4] != StringToken || isAttribute)
                continue;
            var called = Called(code, at + 5, metadata) ?? "";
            if (called == "WriteLiteral")
                markup.Append(TextAt(code, at, metadata)).Append(WorkedOut);
            else if (called.StartsWith("set_", StringComparison.Ordinal))
                markup.Append("<property ").Append(called.AsSpan(4)).Append("=\"").Append(TextAt(code, at, metadata)).Append("\">");
        }

        return markup.ToString();
    }

    private static string TextAt(byte[] code, int at, MetadataReader metadata) =>
        metadata.GetUserString(MetadataTokens.UserStringHandle(BitConverter.ToInt32(code, at + 1) & RowOfToken));

    // The bytes of a number may look like a call, so the token must be one.
    private static string? Called(byte[] code, int at, MetadataReader metadata)
    {
        if (at + 4 >= code.Length || code[at] is not (Call or CallVirtual))
            return null;
        var (table, row) = ((TableIndex)code[at + 4], BitConverter.ToInt32(code, at + 1) & RowOfToken);
        return table is not (TableIndex.MemberRef or TableIndex.MethodDef) || row == 0 || row > metadata.GetTableRowCount(table) ? null
            : table == TableIndex.MemberRef ? metadata.GetString(metadata.GetMemberReference(MetadataTokens.MemberReferenceHandle(row)).Name)
            : metadata.GetString(metadata.GetMethodDefinition(MetadataTokens.MethodDefinitionHandle(row)).Name);
    }
}
