namespace SupportPortal.Web.Commands;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done, and everything is as it should be.</summary>
    public const int Done = 0;

    /// <summary>Refused, failed, or a check found something.</summary>
    public const int Failed = 1;

    /// <summary>The command line cannot be understood.</summary>
    public const int Usage = 2;
}
