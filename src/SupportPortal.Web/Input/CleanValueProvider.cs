using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SupportPortal.Web.Input;

/// <summary>Hands on what another provider has, cleaned by <see cref="CleanText"/>.</summary>
internal sealed class CleanValueProvider(IValueProvider inner) : IBindingSourceValueProvider, IEnumerableValueProvider
{
    /// <inheritdoc/>
    public bool ContainsPrefix(string prefix) => inner.ContainsPrefix(prefix);

    /// <inheritdoc/>
    public ValueProviderResult GetValue(string key)
    {
        var found = inner.GetValue(key);
        return found.Length == 0
            ? found
            : new ValueProviderResult(found.Values.Select(value => value is null ? null : CleanText.Of(value)).ToArray(), found.Culture);
    }

    /// <inheritdoc/>
    public IValueProvider? Filter(BindingSource bindingSource) =>
        inner is IBindingSourceValueProvider sourced && sourced.Filter(bindingSource) is { } filtered
            ? new CleanValueProvider(filtered)
            : null;

    /// <inheritdoc/>
    public IDictionary<string, string> GetKeysFromPrefix(string prefix) =>
        inner is IEnumerableValueProvider listed ? listed.GetKeysFromPrefix(prefix) : new Dictionary<string, string>();
}
