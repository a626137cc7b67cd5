using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using SupportPortal.Application.Data;
using SupportPortal.Application.People;
using SupportPortal.Domain.Incidents;
using SupportPortal.Domain.Packs;

namespace SupportPortal.Application.Tests.Data;

/// <summary>
/// Asks every query that a test asks of SQLite of a SQL Server that is not there, too: what cannot be translated, or
/// means something else there, fails in the test that asks it.
/// </summary>
public sealed class SqlServerTranslation : IQueryExpressionInterceptor
{
    /// <summary>The one there is: EF keeps its services by such interceptors.</summary>
    public static readonly SqlServerTranslation Instance = new();

    // Nothing depends on which comes first here: locks are taken in one order, pages of checks go through all, and
    // those without an engineer are all alike.
    private static readonly HashSet<(Type, string)> AnyOrderDo =
        [(typeof(Pack), nameof(Pack.Id)), (typeof(Account), nameof(Account.Id)), (typeof(Incident), nameof(Incident.AssigneeId))];

    private static readonly MethodInfo Ask = Own(nameof(AskAsync));
    private static readonly MethodInfo AskAll = Own(nameof(AskAllAsync));

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        using var db = UnreachedSqlServer.Open();
        var seen = new Seen(db);
        var query = seen.Visit(queryExpression);
        if (!seen.IsRawSql)
        {
            var many = query.Type.GetInterfaces().Append(query.Type).FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IQueryable<>));
            var (how, answer) = many is null ? (Ask, query.Type) : (AskAll, many.GetGenericArguments()[0]);
            ((Task)how.MakeGenericMethod(answer).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [db, query, seen.Parameters], null)!).GetAwaiter().GetResult();
        }

        return queryExpression;
    }

    private static MethodInfo Own(string name) => typeof(SqlServerTranslation).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;

    private static async Task AskAsync<T>(SupportDbContext db, Expression query, Dictionary<string, object?> parameters)
    {
        try
        {
            await Translated<Task<T>>(db, query, parameters);
        }
        catch (InvalidOperationException error) when (error.Message.StartsWith("Sequence contains no", StringComparison.Ordinal))
        {
            // Nobody answers with the row that it wants.
        }
    }

    private static async Task AskAllAsync<T>(SupportDbContext db, Expression query, Dictionary<string, object?> parameters)
    {
        await foreach (var row in Translated<IAsyncEnumerable<T>>(db, query, parameters))
            Assert.Fail($"Nobody answers, but there is {row}.");
    }

    private static T Translated<T>(SupportDbContext db, Expression query, Dictionary<string, object?> parameters)
    {
        var run = db.GetService<IDatabase>().CompileQuery<T>(query, async: true);
        var context = db.GetService<IQueryContextFactory>().Create();
        foreach (var (name, value) in parameters)
            context.Parameters[name] = value;
        return run(context);
    }

    /// <summary>Puts the tables of SQL Server in the place of the others, and sees what else there is.</summary>
    private sealed class Seen(SupportDbContext db) : ExpressionVisitor
    {
        public bool IsRawSql { get; private set; }

        public Dictionary<string, object?> Parameters { get; } = [];

        protected override Expression VisitExtension(Expression node)
        {
            if (node is QueryParameterExpression parameter)
                Parameters[parameter.Name] = Example(parameter.Type);
            if (node is not QueryRootExpression root)
                return base.VisitExtension(node);
            IsRawSql |= root.GetType() != typeof(EntityQueryRootExpression);
            return IsRawSql ? root : new EntityQueryRootExpression(db.Model.FindEntityType(((EntityQueryRootExpression)root).EntityType.Name)!);
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.Name is nameof(Queryable.OrderBy) or nameof(Queryable.OrderByDescending) && node.Arguments.Count == 2)
                Refuse(node.Arguments[1] is UnaryExpression { Operand: LambdaExpression lambda } ? lambda : (LambdaExpression)node.Arguments[1]);
            return base.VisitMethodCall(node);
        }

        private static void Refuse(LambdaExpression key)
        {
            if ((Nullable.GetUnderlyingType(key.ReturnType) ?? key.ReturnType) == typeof(Guid)
                && !(key.Body is MemberExpression { Member: { ReflectedType: { } type, Name: var name } } && AnyOrderDo.Any(one => one.Item2 == name && type.IsAssignableFrom(one.Item1))))
                throw new NotSupportedException($"SQL Server does not order keys by time, as {key} expects.");
        }

        private static object? Example(Type type)
        {
            if (type == typeof(string))
                return "x";
            if (type.GetInterfaces().Append(type).FirstOrDefault(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEnumerable<>)) is not { } many)
                return RuntimeHelpers.GetUninitializedObject(Nullable.GetUnderlyingType(type) ?? type);
            var element = many.GetGenericArguments()[0];
            var values = Array.CreateInstance(element, 2);
            values.SetValue(Example(element), 0);
            values.SetValue(Example(element), 1);
            return type.IsInstanceOfType(values) ? values : Activator.CreateInstance(type.IsInterface ? typeof(HashSet<>).MakeGenericType(element) : type, values);
        }
    }
}
