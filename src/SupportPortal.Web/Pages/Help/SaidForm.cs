using FluentValidation;
using SupportPortal.Domain.Help;

namespace SupportPortal.Web.Pages.Help;

/// <summary>What somebody says of an answer beside yes and no.</summary>
public sealed class SaidForm
{
    public WhatWasWrong? Wrong { get; set; }

    public LanguageQuality? Quality { get; set; }

    public string Words { get; set; } = "";
}

public sealed class SaidFormCheck : AbstractValidator<SaidForm>
{
    public SaidFormCheck()
    {
        RuleFor(form => form.Wrong).IsInEnum().WithMessage(_ => T("Choose one of these"));
        RuleFor(form => form.Quality).IsInEnum().WithMessage(_ => T("Choose one of these"));
        RuleFor(form => form.Words).MaximumLength(AnswerFeedback.LongestWords).WithMessage(_ => T("Keep it under {0} characters", AnswerFeedback.LongestWords));
    }
}
