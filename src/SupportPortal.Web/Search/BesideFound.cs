using SupportPortal.Application.People;
using SupportPortal.Domain.Help;
using SupportPortal.Domain.Products;

namespace SupportPortal.Web.Search;

/// <summary>What else was found beside incidents: of each one more than is shown, when there are more.</summary>
/// <param name="Answers">Answers of the FAQ.</param>
/// <param name="Products">Products.</param>
/// <param name="People">People, for admins.</param>
public sealed record BesideFound(IReadOnlyList<FaqAnswer> Answers, IReadOnlyList<Product> Products, IReadOnlyList<Account> People);
