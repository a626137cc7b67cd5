#pragma warning disable MA0048 // One small family.
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SupportPortal.Domain;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Data;

/// <summary>An instant as a UTC date and time in whole microseconds, so that it compares and sorts on every store.</summary>
internal sealed class InstantConverter() : ValueConverter<Instant, DateTime>(
    instant => Moment.CutToMicroseconds(instant).ToDateTimeUtc(),
    stored => Instant.FromDateTimeUtc(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));

/// <summary>A local date as a date.</summary>
internal sealed class LocalDateConverter() : ValueConverter<LocalDate, DateOnly>(
    date => date.ToDateOnly(),
    stored => LocalDate.FromDateOnly(stored));

/// <summary>An incident number as its number.</summary>
internal sealed class IncidentNumberConverter() : ValueConverter<IncidentNumber, long>(
    number => number.Value,
    stored => new IncidentNumber(stored));
