using Microsoft.AspNetCore.Mvc.ModelBinding;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Web.Pages.Queue;

/// <summary>By when the customer is contacted next: a day and a time of day in the engineer's own zone.</summary>
public sealed class NextContactForm
{
    public LocalDate? On { get; set; }

    /// <summary>The time of day, such as 15:38.</summary>
    public string At { get; set; } = "";

    /// <summary>Whether anything is given; nothing promises nothing.</summary>
    public bool IsGiven => On is not null || At.Length > 0;

    /// <summary>The field of a form's <c>Next</c> that a refusal is about; null when it is about something else.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <param name="today">The date in the engineer's own zone.</param>
    public string? FieldOf(Refusal refusal, LocalDate today) => refusal switch
    {
        ContactIsInThePast when On >= today => "Form.Next.At",
        ContactIsInThePast or ContactIsTooFarAhead => "Form.Next.On",
        ContactIsPromisedAlready => "Form.Next.At",
        _ => null,
    };

    /// <summary>Whether a form shows its fields from the start: something is given, or could not be read.</summary>
    public bool IsShown(ModelStateDictionary state) => IsGiven || state.Any(field => field.Key.StartsWith("Form.Next.", StringComparison.Ordinal) && field.Value!.Errors.Count > 0);

    /// <summary>The instant; null when nothing is given.</summary>
    public Instant? In(DateTimeZone zone) => On is { } on ? StatedTime.Of(on, At, zone) : null;
}
