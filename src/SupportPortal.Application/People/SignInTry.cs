namespace SupportPortal.Application.People;

/// <summary>An attempt to sign in, as its person finds it in the history; kept for <see cref="SessionLimits.HistoryDays"/>.</summary>
public sealed class SignInTry
{
    /// <summary>The most characters of <see cref="Device"/>.</summary>
    public const int LongestDevice = 60;

    private SignInTry()
    {
    }

    /// <summary>The key, rising with time.</summary>
    public Guid Id { get; private set; }

    /// <summary>
    /// Whose account; null when the address has none. Such a row says nothing of anybody: it is written so that an address
    /// without an account takes as long as one with it.
    /// </summary>
    public Guid? AccountId { get; private set; }

    /// <summary>When.</summary>
    public Instant At { get; private set; }

    /// <summary>How.</summary>
    public SignInWay Way { get; private set; }

    /// <summary>Browser and system in as few words as tell them; no address and no version.</summary>
    public string Device { get; private set; } = "";

    /// <summary>Whether it signed in.</summary>
    public bool Succeeded { get; private set; }

    /// <summary>One that signed in.</summary>
    public static SignInTry Success(Guid account, SignInWay way, string device, Instant now) => Of(account, way, device, true, now);

    /// <summary>One that did not.</summary>
    public static SignInTry Failure(Guid? account, SignInWay way, string device, Instant now) => Of(account, way, device, false, now);

    private static SignInTry Of(Guid? account, SignInWay way, string device, bool succeeded, Instant now) => new()
    {
        Id = Guid.CreateVersion7(now.ToDateTimeOffset()),
        AccountId = account,
        At = now,
        Way = way,
        Device = device.Length <= LongestDevice ? device : device[..LongestDevice],
        Succeeded = succeeded,
    };
}
