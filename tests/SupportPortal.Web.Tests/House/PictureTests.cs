using System.Text.RegularExpressions;

namespace SupportPortal.Web.Tests.House;

/// <summary>The pictures of the documents are those that <c>docs/screenshots.sh</c> takes.</summary>
public sealed partial class PictureTests
{
    private static readonly string Root = Repository.Folder("docs").Parent!.FullName;

    [Fact]
    public void Each_picture_that_a_document_shows_is_there_and_each_is_shown()
    {
        var shown = Documents().SelectMany(document => Picture().Matches(File.ReadAllText(document.FullName))
            .Select(picture => Path.GetFullPath(Path.Combine(document.DirectoryName!, picture.Groups["file"].Value)))).Distinct(StringComparer.Ordinal);

        Assert.Equal(Repository.Files("docs/screenshots", "*.png").Select(file => file.FullName).Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_is_taken_by_the_script()
    {
        var taken = File.ReadAllText(Path.Combine(Root, "tests", "SupportPortal.Browser.Tests", "Documents", "Pictures.cs"));

        Assert.All(Repository.Files("docs/screenshots", "*.png"), file => Assert.Contains($"(\"{Path.GetFileNameWithoutExtension(file.Name)}\", ", taken, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_says_in_words_what_it_shows() =>
        Assert.All(Documents().SelectMany(document => Picture().Matches(File.ReadAllText(document.FullName))), picture => Assert.InRange(picture.Groups["words"].Length, 15, 200));

    private static IEnumerable<FileInfo> Documents() => Repository.Files("docs", "*.md").Append(new FileInfo(Path.Combine(Root, "README.md")));

    [GeneratedRegex(@"!\[(?<words>[^\]]*)\]\((?<file>[^)]+\.png)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Picture();
}
