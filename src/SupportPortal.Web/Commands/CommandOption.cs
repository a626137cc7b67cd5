namespace SupportPortal.Web.Commands;

/// <summary>An option of a command.</summary>
/// <param name="Name">Its name, without dashes.</param>
/// <param name="Help">What it does.</param>
/// <param name="Value">The name of its value, such as <c>N</c>; null for an option that is there or not.</param>
internal sealed record CommandOption(string Name, string Help, string? Value = null)
{
    /// <summary>How it is written.</summary>
    public string Form => Value is null ? $"--{Name}" : $"--{Name} {Value}";
}
