using SupportPortal.Bench;

return args switch
{
    ["pages", var origin, .. var rest] => await Pages.MeasureAsync(new Uri(origin), rest),
    ["submit", var kind, var connection] => await Submissions.MeasureAsync(kind, connection),
    ["response-due", var cases] => ResponseDue.Measure(cases),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("pages ORIGIN [PID] | submit Sqlite|PostgreSql CONNECTION | response-due FILE   (see bench/run)");
    return 2;
}
