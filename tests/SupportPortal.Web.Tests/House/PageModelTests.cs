using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SupportPortal.Web.Tests.House;

/// <summary>The limits that keep a page to one thing.</summary>
public sealed class PageModelTests
{
    private static readonly Type[] Models = [.. typeof(Program).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)) && !type.IsAbstract)];

    [Fact]
    public void Depends_on_four_things_at_most() =>
        Assert.Empty(from model in Models
                     from constructor in model.GetConstructors()
                     where constructor.GetParameters().Length > 4
                     select model.FullName);

    [Fact]
    public void Has_three_handlers_at_most() =>
        Assert.Empty(Models.Where(model => model.GetMethods().Count(IsHandler) > 3).Select(model => model.FullName));

    [Fact]
    public void Fits_in_a_hundred_lines() =>
        Assert.Empty(Repository.Files("src/SupportPortal.Web/Pages", "*.cshtml.cs")
            .Where(file => File.ReadLines(file.FullName).Count() > 100).Select(file => file.Name));

    [Fact]
    public void Has_tests_at_the_mirrored_path()
    {
        var tests = Repository.Folder("tests/SupportPortal.Web.Tests/Pages").FullName;
        var pages = Repository.Folder("src/SupportPortal.Web/Pages").FullName;
        var mirrored = Repository.Files("src/SupportPortal.Web/Pages", "*.cshtml.cs")
            .Select(file => Path.GetRelativePath(pages, file.FullName).Replace(".cshtml.cs", "Tests.cs", StringComparison.Ordinal));
        Assert.DoesNotContain(mirrored, path => !File.Exists(Path.Combine(tests, path)));
    }

    private static bool IsHandler(System.Reflection.MethodInfo method) =>
        method.Name.StartsWith("OnGet", StringComparison.Ordinal) || method.Name.StartsWith("OnPost", StringComparison.Ordinal);
}
