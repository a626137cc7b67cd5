namespace SupportPortal.Web.Jobs;

/// <summary>What this process does by itself (section <c>Jobs</c>).</summary>
public sealed class JobsOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Jobs";

    /// <summary>Whether this process runs jobs; one process of those that share a store must.</summary>
    public bool Enabled { get; set; } = true;
}
