using SupportPortal.Domain;

namespace SupportPortal.Application.Tests;

/// <summary>The "no" that a deed got.</summary>
public static class Refused
{
    /// <summary>The refusal, or null when the deed was done.</summary>
    public static async Task<Refusal?> ByAsync(Func<Task> deed)
    {
        try
        {
            await deed();
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }
}
