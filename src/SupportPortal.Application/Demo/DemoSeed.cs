using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportPortal.Application.Demo;

/// <summary>What the demonstration consists of, from the files beside this one.</summary>
internal static class DemoSeed
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The orders, the earliest first and the latest last.</summary>
    public static IReadOnlyList<DemoOrder> Orders() => Read<DemoOrder>("orders");

    /// <summary>The claims.</summary>
    public static IReadOnlyList<DemoClaim> Claims() => Read<DemoClaim>("claims");

    /// <summary>What readers said about answers of the FAQ.</summary>
    public static IReadOnlyList<DemoOpinion> Opinions() => Read<DemoOpinion>("opinions");

    /// <summary>The questions that readers missed.</summary>
    public static IReadOnlyList<DemoQuestion> Questions() => Read<DemoQuestion>("questions");

    /// <summary>The incidents.</summary>
    public static IReadOnlyList<DemoIncident> Incidents() => [.. Read<DemoIncident>("closed"), .. Read<DemoIncident>("open")];

    private static List<T> Read<T>(string name)
    {
        using var stream = typeof(DemoSeed).Assembly.GetManifestResourceStream($"SupportPortal.Application.Demo.Seed.{name}.json")!;
        return JsonSerializer.Deserialize<List<T>>(stream, Json)!;
    }
}
