using SupportPortal.Domain.Packs;

namespace SupportPortal.Domain.People;

/// <summary>Nobody decides on a recovery, charge, order, document or role of their own while another admin exists (R37).</summary>
public static class OwnMatter
{
    /// <summary>Why a matter is not decided by its own party, or null.</summary>
    /// <param name="isOwn">Whether it is a matter of the one who decides.</param>
    /// <param name="anotherAdminExists">Whether an admin could decide whom it does not concern.</param>
    public static AnotherAdminDecides? WhyNot(bool isOwn, bool anotherAdminExists) => isOwn && anotherAdminExists ? new AnotherAdminDecides() : null;
}
