using SupportPortal.Web.Input;

namespace SupportPortal.Web.Parts;

/// <summary>What a form that comes back still holds.</summary>
internal static class KeptWords
{
    /// <summary>What is kept, and what has to be given again: a page can neither choose files nor hand a password back.</summary>
    public static string Of(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
            return "Everything you typed is kept.";
        var form = context.Request.Form;
        var files = context.Features.Get<ReceivedFiles>() is null ? form.Files.Select(file => file.FileName).Where(name => name.Length > 0).ToList() : [];
        var kept = form.Keys.Any(key => key.EndsWith("Password", StringComparison.Ordinal))
            ? "What you typed is kept, but for the password: type it again."
            : "Everything you typed is kept.";
        return files.Count == 0 ? kept : $"{kept} Files have to be chosen again: {string.Join(", ", files)}.";
    }
}
