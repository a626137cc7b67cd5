using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SupportPortal.Application.Data;

/// <summary>Keeps a small value as JSON in one column, where nothing is ever searched for in it.</summary>
internal static class JsonConverter
{
    /// <summary>Keeps the property as JSON; it counts as changed when its JSON does.</summary>
    public static PropertyBuilder<T> HasJson<T>(this PropertyBuilder<T> property)
        where T : class?
    {
        property.HasConversion(
            new ValueConverter<T, string>(value => Write(value), json => Read<T>(json)),
            new ValueComparer<T>((one, other) => Write(one) == Write(other), value => Write(value).GetHashCode(StringComparison.Ordinal), value => Read<T>(Write(value))));
        return property;
    }

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, StoredJson.Options);

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, StoredJson.Options)!;
}
