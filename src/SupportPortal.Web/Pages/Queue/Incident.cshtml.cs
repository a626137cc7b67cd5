using Microsoft.AspNetCore.Mvc.RazorPages;

namespace SupportPortal.Web.Pages.Queue;

public sealed class IncidentModel : PageModel;
