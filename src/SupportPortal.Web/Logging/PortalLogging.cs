using System.Globalization;
using Serilog;
using Serilog.Configuration;
using Serilog.Events;
using Serilog.Extensions.Logging;
using SupportPortal.Web.Commands;

namespace SupportPortal.Web.Logging;

/// <summary>Where the log goes: the console, and a file a day when <c>Logging:File</c> names one.</summary>
internal static class PortalLogging
{
    private const string HostLog = "Microsoft.Extensions.Hosting.Internal.Host";
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {SourceContext} {Message:lj}{NewLine}{Exception}";

    /// <summary>Puts Serilog in place of the built-in providers; levels are where people look for them, in <c>Logging:LogLevel</c>.</summary>
    public static void AddPortalLogging(this WebApplicationBuilder builder)
    {
        var log = new LoggerConfiguration().WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture);
        foreach (var level in builder.Configuration.GetSection("Logging:LogLevel").GetChildren())
            Apply(level, log.MinimumLevel);
        if (builder.Configuration["Logging:File"] is { Length: > 0 } file)
            log.WriteTo.File(file, rollingInterval: RollingInterval.Day, formatProvider: CultureInfo.InvariantCulture);
        log.Filter.ByExcluding(IsSaidElsewhere);
        builder.Logging.ClearProviders().AddSerilog(log.CreateLogger(), dispose: true);
    }

    // What keeps the portal from starting is said in one sentence as it ends, without the stack of the host, and without
    // those of the jobs that were called off before they had begun.
    private static bool IsSaidElsewhere(LogEvent line) =>
        line.Exception is { } error && (error is OperationCanceledException || CommandRun.IsForPeople(error))
        && line.Properties.TryGetValue("SourceContext", out var source) && source is ScalarValue { Value: HostLog };

    private static void Apply(IConfigurationSection level, LoggerMinimumLevelConfiguration levels)
    {
        var least = LevelConvert.ToSerilogLevel(Enum.Parse<LogLevel>(level.Value ?? nameof(LogLevel.Information), ignoreCase: true));
        if (level.Key == "Default")
            levels.Is(least);
        else
            levels.Override(level.Key, least);
    }
}
