#pragma warning disable CA1050, MA0047, IDE0130 // The runtime looks for a type of this name without a namespace.
using System.Runtime.Loader;

/// <summary>
/// Lets the published portal load this assembly (<c>DOTNET_STARTUP_HOOKS</c>), so that it can serve references for what is
/// measured; see <see cref="SupportPortal.Bench.Reference.FromMemory"/>.
/// </summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        var own = typeof(StartupHook).Assembly;
        AssemblyLoadContext.Default.Resolving += (_, name) => name.Name == own.GetName().Name ? own : null;
    }
}
