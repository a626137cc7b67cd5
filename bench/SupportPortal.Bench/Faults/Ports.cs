namespace SupportPortal.Bench.Faults;

/// <summary>Where the nodes and the mail server listen.</summary>
internal static class Ports
{
    public const int First = 50911;

    public const int Second = 50912;

    public const int Mail = 50913;
}
