using System.Globalization;
using SupportPortal.Bench;
using SupportPortal.Bench.Faults;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return args switch
{
    ["pages", var origin, .. var rest] => await Pages.MeasureAsync(new Uri(origin), rest),
    ["submit", var kind, var connection] => await Submissions.MeasureAsync(kind, connection),
    ["response-due", var cases] => ResponseDue.Measure(cases),
    ["fault", var what, var app, var work, var postgres] => await FaultRun.RunAsync(what, app, work, postgres),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("pages ORIGIN [PID] | submit Sqlite|PostgreSql CONNECTION | response-due FILE   (see bench/run)");
    Console.Error.WriteLine("fault WHAT APP WORK POSTGRES   (see bench/faults)");
    return 2;
}
