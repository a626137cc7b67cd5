namespace SupportPortal.Web.Input;

/// <summary>How much a page takes that takes several files at once.</summary>
internal static class SeveralFiles
{
    /// <summary>The most bytes of a request, its texts included: 4 files of the usual 25 MB.</summary>
    public const long MostBytes = 101 * 1024 * 1024;
}
