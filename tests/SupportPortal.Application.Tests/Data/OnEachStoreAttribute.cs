using System.Reflection;
using Xunit.Sdk;

namespace SupportPortal.Application.Tests.Data;

/// <summary>Gives a theory each store that this machine has, with the row's own values behind it.</summary>
public sealed class OnEachStoreAttribute(params object[] values) : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        Stores.Available().Select(store => (object[])[store, .. values]);
}
