using FluentValidation;
using SupportPortal.Domain;
using SupportPortal.Domain.Packs;
using SupportPortal.Web.Refusals;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Packs;

/// <summary>What several forms about packs ask in the same way; the sentences are those of the refusals.</summary>
internal static class PackChecks
{
    public static void IsOrderNumber<T>(this IRuleBuilder<T, string> number, Reader reader) =>
        number.Custom((text, check) => Say(OrderConfirmationNumber.WhyNot(text), check, reader));

    /// <summary>A number that a person types: one of ours with a wrong check character is taken only from who has compared it.</summary>
    public static void IsTypedOrderNumber<T>(this IRuleBuilder<T, string> number, Func<T, bool> isCompared, Reader reader) =>
        number.Custom((text, check) => Say(OrderConfirmationNumber.WhyNotTyped(text, isCompared(check.InstanceToValidate)), check, reader));

    /// <summary>Whether a form asks for that word: the number has the form of ours, and a wrong check character.</summary>
    public static bool LooksMistyped(string number) => OrderConfirmationNumber.WhyNotTyped(number, isCompared: false) is OrderNumberLooksMistyped;

    public static void IsReason<T>(this IRuleBuilder<T, string> reason, Reader reader) =>
        reason.Custom((text, check) => Say(new LedgerCause(Guid.Empty, text).WhyNoReason(), check, reader));

    private static void Say<T>(Refusal? refusal, ValidationContext<T> check, Reader reader)
    {
        if (refusal is not null)
            check.AddFailure(RefusalSentences.Of(refusal, reader));
    }
}
