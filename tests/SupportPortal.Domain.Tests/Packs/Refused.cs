namespace SupportPortal.Domain.Tests.Packs;

/// <summary>Expects a deed to be refused.</summary>
internal static class Refused
{
    public static void With(Refusal refusal, Action deed) => Assert.Equal(refusal, Assert.Throws<RefusedException>(deed).Refusal);
}
