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
        RuleFor(form => form.Wrong).IsInEnum().WithMessage("Choose one of these");
        RuleFor(form => form.Quality).IsInEnum().WithMessage("Choose one of these");
        RuleFor(form => form.Words).MaximumLength(AnswerFeedback.LongestWords).WithMessage($"Keep it under {AnswerFeedback.LongestWords} characters");
    }
}
