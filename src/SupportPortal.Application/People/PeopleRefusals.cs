using SupportPortal.Domain;

#pragma warning disable MA0048 // A family of one-line records.
namespace SupportPortal.Application.People;

/// <summary>E-mail and password open no account that can sign in; which of the two, or why, is not said.</summary>
public sealed record SignInFailed : Refusal;
