using System.Runtime.InteropServices;
using SupportPortal.Domain.Incidents;

namespace SupportPortal.Application.Live;

/// <summary>That somebody has an incident open, as their node knows it.</summary>
/// <param name="Incident">Which incident.</param>
/// <param name="Person">Who.</param>
/// <param name="IsWriting">Whether they are writing.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Looking(IncidentNumber Incident, Guid Person, bool IsWriting);
