using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SupportPortal.Web.Input;

/// <summary>Comes last of the factories and wraps what the others have made: nothing is bound uncleaned.</summary>
internal sealed class CleanValues : IValueProviderFactory
{
    /// <inheritdoc/>
    public Task CreateValueProviderAsync(ValueProviderFactoryContext context)
    {
        for (var i = 0; i < context.ValueProviders.Count; i++)
            context.ValueProviders[i] = new CleanValueProvider(context.ValueProviders[i]);
        return Task.CompletedTask;
    }
}
