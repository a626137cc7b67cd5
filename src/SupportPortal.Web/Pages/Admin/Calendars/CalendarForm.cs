using System.Security.Cryptography;
using System.Text;
using FluentValidation;
using SupportPortal.Domain;
using SupportPortal.Domain.ResponseTimes;
using SupportPortal.Web.Refusals;
using SupportPortal.Web.Time;

namespace SupportPortal.Web.Pages.Admin.Calendars;

/// <summary>A calendar as an admin types it.</summary>
public sealed class CalendarForm
{
    private const string Usual = "09:00-17:00";

    public string Name { get; set; } = "";

    public string TimeZone { get; set; } = "";

    public string Monday { get; set; } = Usual;

    public string Tuesday { get; set; } = Usual;

    public string Wednesday { get; set; } = Usual;

    public string Thursday { get; set; } = Usual;

    public string Friday { get; set; } = Usual;

    public string Saturday { get; set; } = "";

    public string Sunday { get; set; } = "";

    public string Holidays { get; set; } = "";

    public string OwnHours { get; set; } = "";

    /// <summary>What was typed, for the domain to read.</summary>
    /// <exception cref="RefusedException"><see cref="DateIsListedTwice"/>.</exception>
    public CalendarDefinition Define() => new(
        TimeZone,
        Week.ToDictionary(day => day.Name, day => CalendarLines.ReadHours(day.Hours)),
        CalendarLines.ReadHolidays(Holidays),
        CalendarLines.ReadOwnHours(OwnHours));

    /// <summary>The same for forms that say the same.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\u001f', [Name, TimeZone, Holidays, OwnHours, .. Week.Select(day => day.Hours)]))));

    private IEnumerable<(string Name, string Hours)> Week =>
    [
        ("monday", Monday), ("tuesday", Tuesday), ("wednesday", Wednesday), ("thursday", Thursday), ("friday", Friday), ("saturday", Saturday), ("sunday", Sunday),
    ];

    public static CalendarForm Of(CalendarVersion version)
    {
        var calendar = version.Calendar;
        string On(IsoDayOfWeek day) => CalendarLines.Write(calendar.Weekly.GetValueOrDefault(day, []));
        return new()
        {
            Name = version.Name,
            TimeZone = calendar.TimeZoneId,
            Monday = On(IsoDayOfWeek.Monday),
            Tuesday = On(IsoDayOfWeek.Tuesday),
            Wednesday = On(IsoDayOfWeek.Wednesday),
            Thursday = On(IsoDayOfWeek.Thursday),
            Friday = On(IsoDayOfWeek.Friday),
            Saturday = On(IsoDayOfWeek.Saturday),
            Sunday = On(IsoDayOfWeek.Sunday),
            Holidays = CalendarLines.Write(calendar.Holidays, name => name),
            OwnHours = CalendarLines.Write(calendar.OwnHours, CalendarLines.Write),
        };
    }
}

/// <summary>Says beside each field what the domain refuses of it; what concerns several is refused when it is saved.</summary>
public sealed class CalendarFormCheck : AbstractValidator<CalendarForm>
{
    private const int LongestDay = 500;
    private const int LongestList = 50_000;
    private const string Anywhere = "UTC";
    private static readonly Dictionary<string, IReadOnlyList<string>> Always = new() { ["monday"] = ["00:00-24:00"] };
    private readonly Reader _reader;

    public CalendarFormCheck(Reader reader)
    {
        _reader = reader;
        RuleFor(form => form.Name).Must(name => name.Trim().Length is > 0 and <= CalendarVersion.MaxNameLength).WithMessage(_ => Sentence(new CalendarNeedsName()));
        RuleFor(form => form.TimeZone).Custom((zone, field) => Try(field, () => new CalendarDefinition(zone, Always)));
        foreach (var day in new System.Linq.Expressions.Expression<Func<CalendarForm, string>>[]
                 { form => form.Monday, form => form.Tuesday, form => form.Wednesday, form => form.Thursday, form => form.Friday, form => form.Saturday, form => form.Sunday })
            RuleFor(day).MaximumLength(LongestDay).WithMessage(_ => T("Keep the hours of a day under {0} characters", LongestDay))
                .Custom((hours, field) => Try(field, () => new CalendarDefinition(Anywhere, new Dictionary<string, IReadOnlyList<string>>(Always) { ["tuesday"] = CalendarLines.ReadHours(hours) })));
        RuleFor(form => form.Holidays).MaximumLength(LongestList).WithMessage(_ => T("There are too many dates; leave out those that have passed"))
            .Custom((dates, field) => Try(field, () => new CalendarDefinition(Anywhere, Always, CalendarLines.ReadHolidays(dates))));
        RuleFor(form => form.OwnHours).MaximumLength(LongestList).WithMessage(_ => T("There are too many dates; leave out those that have passed"))
            .Custom((dates, field) => Try(field, () => new CalendarDefinition(Anywhere, Always, OwnHours: CalendarLines.ReadOwnHours(dates))));
    }

    private string Sentence(Refusal refusal) => RefusalSentences.Of(refusal, _reader);

    private void Try(ValidationContext<CalendarForm> field, Func<CalendarDefinition> part)
    {
        try
        {
            part().ToCalendar();
        }
        catch (RefusedException refused)
        {
            field.AddFailure(field.PropertyPath, Sentence(refused.Refusal));
        }
    }
}
