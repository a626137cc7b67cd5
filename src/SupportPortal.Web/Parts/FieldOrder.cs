namespace SupportPortal.Web.Parts;

/// <summary>The fields of a page in the order in which it shows them, so that the error summary lists them so.</summary>
internal sealed class FieldOrder
{
    private readonly List<string> _names = [];

    /// <summary>The order for a request.</summary>
    public static FieldOrder Of(HttpContext http)
    {
        if (http.Features.Get<FieldOrder>() is not { } order)
            http.Features.Set(order = new FieldOrder());
        return order;
    }

    /// <summary>A field was written.</summary>
    public void Wrote(string name) => _names.Add(name);

    /// <summary>The place of a field; what the page does not show comes last.</summary>
    public int PlaceOf(string name) => _names.IndexOf(name) is >= 0 and var place ? place : int.MaxValue;
}
