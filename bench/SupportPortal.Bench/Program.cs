using System.Globalization;
using SupportPortal.Bench;
using SupportPortal.Bench.Faults;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return args switch
{
    ["pages", var origin, .. var rest] => await Pages.MeasureAsync(new Uri(origin), rest),
    ["search", var origin, var kind, var connection] => await Searches.MeasureAsync(new Uri(origin), kind, connection),
    ["submit", var origin, var kind, var connection] => await Submissions.MeasureAsync(new Uri(origin), kind, connection),
    ["response-due", var cases, var script] => ResponseDue.Measure(cases, script),
    ["start", var app, var empty, var work] => await Starts.MeasureAsync(app, empty, work),
    ["fault", var what, var app, var work, var postgres] => await FaultRun.RunAsync(what, app, work, postgres),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("pages ORIGIN [PID] | submit ORIGIN Sqlite|PostgreSql CONNECTION | search ORIGIN Sqlite|PostgreSql CONNECTION | response-due CASES SCRIPT   (see bench/run)");
    Console.Error.WriteLine("start APP EMPTY WORK   (see bench/start)");
    Console.Error.WriteLine("fault WHAT APP WORK POSTGRES   (see bench/faults)");
    return 2;
}
