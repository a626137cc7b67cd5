using System.Globalization;
using Microsoft.Extensions.Options;
using SupportPortal.Domain;

namespace SupportPortal.Web.Terms;

/// <summary>Reads the numbers that the seller chooses, once, and says of every one that cannot be why.</summary>
/// <param name="section">The section of the configuration.</param>
internal sealed class TermsReading(IConfigurationSection section)
{
    /// <summary>The name of the section.</summary>
    public const string Name = "Terms";

    private readonly List<string> _faults = [];

    /// <summary>Reads them; what is not set is as the rules have it.</summary>
    /// <exception cref="OptionsValidationException">A setting cannot be; the message names each.</exception>
    public ServiceTerms Read()
    {
        var terms = ReadNumbers();
        if (terms.SilenceReminderDays.Max() >= terms.SilenceBusinessDays)
            _faults.Add($"{Name}:{nameof(ServiceTerms.SilenceReminderDays)} must be before {Name}:{nameof(ServiceTerms.SilenceBusinessDays)}, on which the incident closes.");
        // A name that nobody reads is a slip of the pen, and would leave the default in place.
        _faults.AddRange(section.GetChildren().Where(one => typeof(ServiceTerms).GetProperty(one.Key, Named) is not { CanWrite: true }).Select(one => $"{one.Path} is no setting."));
        return _faults.Count == 0 ? terms : throw new OptionsValidationException(Name, typeof(ServiceTerms), _faults);
    }

    private const System.Reflection.BindingFlags Named =
        System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.IgnoreCase;

    private ServiceTerms ReadNumbers()
    {
        var usual = ServiceTerms.Default;
        return new ServiceTerms
        {
            ReopenDays = Number(nameof(usual.ReopenDays), usual.ReopenDays, 1, 365),
            SilenceBusinessDays = Number(nameof(usual.SilenceBusinessDays), usual.SilenceBusinessDays, 2, 100),
            SilenceReminderDays = Numbers(nameof(usual.SilenceReminderDays), usual.SilenceReminderDays, 1, 99),
            SecondLookDays = Number(nameof(usual.SecondLookDays), usual.SecondLookDays, 1, 365),
            ChargeAgainDays = Number(nameof(usual.ChargeAgainDays), usual.ChargeAgainDays, 1, 365),
            ProposalBusinessDays = Number(nameof(usual.ProposalBusinessDays), usual.ProposalBusinessDays, 1, 100),
            ContactAttempts = Number(nameof(usual.ContactAttempts), usual.ContactAttempts, 1, 20),
            ContactAttemptMinutes = Number(nameof(usual.ContactAttemptMinutes), usual.ContactAttemptMinutes, 0, 1440),
            ExpiryReminderDays = Numbers(nameof(usual.ExpiryReminderDays), usual.ExpiryReminderDays, 0, 366),
            ExtensionDays = Number(nameof(usual.ExtensionDays), usual.ExtensionDays, 1, Domain.Packs.PackExtension.MostDays),
            ObjectionHours = Number(nameof(usual.ObjectionHours), usual.ObjectionHours, 1, 720),
            PaymentDays = Number(nameof(usual.PaymentDays), usual.PaymentDays, 1, 365),
        };
    }

    private int Number(string name, int usual, int least, int most)
    {
        if (string.IsNullOrWhiteSpace(section[name]))
            return usual;
        if (Parse(section[name]!, least, most) is { } number)
            return number;
        _faults.Add(string.Create(CultureInfo.InvariantCulture, $"{Name}:{name} must be a whole number from {least} to {most}."));
        return usual;
    }

    private IReadOnlyList<int> Numbers(string name, IReadOnlyList<int> usual, int least, int most)
    {
        if (string.IsNullOrWhiteSpace(section[name]) && !section.GetSection(name).GetChildren().Any())
            return usual;
        var read = (section[name] ?? "").Split(',').Select(text => Parse(text, least, most)).ToList();
        if (read.TrueForAll(number => number is not null) && read.Distinct().Count() == read.Count)
            return [.. read.OfType<int>()];
        _faults.Add(string.Create(CultureInfo.InvariantCulture, $"{Name}:{name} must be different whole numbers from {least} to {most} with commas between, such as {string.Join(',', usual)}."));
        return usual;
    }

    private static int? Parse(string text, int least, int most) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
