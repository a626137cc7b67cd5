namespace SupportPortal.Web.Parts;

/// <summary>The scripts that the parts of a page need; the layout, which is written last, names each once.</summary>
public sealed class Modules
{
    private readonly List<string> _names = [];

    /// <summary>The names, in the order in which they were asked for.</summary>
    public IEnumerable<string> Names => _names;

    /// <summary>The modules of a request.</summary>
    public static Modules Of(HttpContext http)
    {
        if (http.Features.Get<Modules>() is not { } modules)
            http.Features.Set(modules = new Modules());
        return modules;
    }

    /// <summary>A part needs a module.</summary>
    /// <param name="name">Its file in <c>wwwroot/js</c>, without the ending.</param>
    public void Need(string name)
    {
        if (!_names.Contains(name))
            _names.Add(name);
    }
}
