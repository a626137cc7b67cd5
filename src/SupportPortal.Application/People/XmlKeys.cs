using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using SupportPortal.Application.Data;

namespace SupportPortal.Application.People;

/// <summary>Keeps the key ring in the store, so that every node and every restart reads the cookies of the others.</summary>
public sealed class XmlKeys(IDbContextFactory<SupportDbContext> store) : IXmlRepository
{
    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = store.CreateDbContext();
        return [.. db.DataProtectionKeys.Select(key => key.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = store.CreateDbContext();
        db.DataProtectionKeys.Add(new DataProtectionKey { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}
