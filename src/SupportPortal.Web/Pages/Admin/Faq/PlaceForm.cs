using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using SupportPortal.Domain.Help;
using SupportPortal.Web.Help;

namespace SupportPortal.Web.Pages.Admin.Faq;

/// <summary>Where an answer stands.</summary>
public sealed class PlaceForm
{
    /// <summary>The lines of a select.</summary>
    public static IEnumerable<SelectListItem> Topics => HelpWords.Topics.Select(topic => new SelectListItem(HelpWords.Of(topic), topic.ToString()));

    public FaqTopic? Topic { get; set; }

    public int? Order { get; set; }
}

public sealed class PlaceFormCheck : AbstractValidator<PlaceForm>
{
    private const int MostOrder = 999;

    private static string Sentence => T("Give a place from 1 to {0}", MostOrder);

    public PlaceFormCheck()
    {
        RuleFor(form => form.Topic).NotNull().WithMessage(_ => T("Choose a topic")).IsInEnum().WithMessage(_ => T("Choose a topic"));
        RuleFor(form => form.Order).NotNull().WithMessage(_ => Sentence).InclusiveBetween(1, MostOrder).WithMessage(_ => Sentence);
    }
}
