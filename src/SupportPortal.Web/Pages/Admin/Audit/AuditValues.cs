namespace SupportPortal.Web.Pages.Admin.Audit;

/// <summary>The values in the text of an audit entry that have a name of their own.</summary>
internal static class AuditValues
{
    private static readonly Dictionary<string, Func<string>> Words = new(StringComparer.Ordinal)
    {
        ["Admin"] = () => T("[value] admin"),
        ["All"] = () => T("[value] all dates"),
        ["AwaitingDecision"] = () => T("[value] awaiting decision"),
        ["CannotPay"] = () => T("[value] cannot pay"),
        ["Charge"] = () => T("[value] charge"),
        ["Charged"] = () => T("[value] charged"),
        ["ClosedAtCustomersRequest"] = () => T("[value] closed at the customer’s request"),
        ["Customer"] = () => T("[value] customer"),
        ["DoNotCharge"] = () => T("[value] do not charge"),
        ["Duplicate"] = () => T("[value] duplicate"),
        ["Email"] = () => T("[value] email"),
        ["Excluded"] = () => T("[value] excluded"),
        ["False"] = () => T("[value] no"),
        ["Gone"] = () => T("[value] gone"),
        ["InUse"] = () => T("[value] in use"),
        ["Incomplete"] = () => T("[value] incomplete"),
        ["MainstreamEnd"] = () => T("[value] mainstream end"),
        ["Name"] = () => T("[value] name"),
        ["None"] = () => T("[value] none"),
        ["NotCharged"] = () => T("[value] not charged"),
        ["NotServed"] = () => T("[value] not served"),
        ["OrderNumber"] = () => T("[value] order number"),
        ["Other"] = () => T("[value] other"),
        ["OrderWasOver"] = () => T("[value] the order was over"),
        ["OtherAmount"] = () => T("[value] another amount"),
        ["OutOfScope"] = () => T("[value] out of scope"),
        ["ReleasedOn"] = () => T("[value] released on"),
        ["PackRefunded"] = () => T("[value] the pack was refunded"),
        ["PaidTwice"] = () => T("[value] paid twice"),
        ["Resolved"] = () => T("[value] resolved"),
        ["SecurityUpdatesEnd"] = () => T("[value] security updates end"),
        ["SupportEnd"] = () => T("[value] support end"),
        ["SupportEngineer"] = () => T("[value] support engineer"),
        ["System"] = () => T("[value] system"),
        ["True"] = () => T("[value] yes"),
        ["Undone"] = () => T("[value] undone"),
        ["Unresolved"] = () => T("[value] unresolved"),
    };

    /// <summary>"not charged" for "NotCharged"; null for a value that is not known.</summary>
    public static string? Find(string name) => Words.GetValueOrDefault(name)?.Invoke();
}
