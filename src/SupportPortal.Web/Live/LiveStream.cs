using System.Security.Claims;
using Microsoft.AspNetCore.Http.Features;
using SupportPortal.Application.Data;
using SupportPortal.Application.Live;
using SupportPortal.Application.People;
using SupportPortal.Web.Security;

namespace SupportPortal.Web.Live;

/// <summary>
/// The stream of server-sent events that a browser listens to. It says that something happened on an incident, never
/// what: the page asks for itself again, past the usual checks.
/// </summary>
internal sealed class LiveStream(Listeners listeners, FindSession sessions, IClock clock, TimeProvider time, IHostApplicationLifetime portal)
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(20);

    /// <summary>Tells until the browser goes, the session ends or the portal stops; none of these is an error.</summary>
    public async Task HandleAsync(HttpContext http, Door door)
    {
        var asked = LiveQuestion.Of(http.Request.Query);
        if (asked.Person != door.Actor.Person)
        {
            http.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        var listener = Of(asked, door.Actor, http.User.FindFirstValue(SignInClaims.Session) ?? "");
        using var over = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, portal.ApplicationStopping);
        listeners.Add(listener, clock.GetCurrentInstant());
        try
        {
            Prepare(http);
            await TellAsync(http.Response, listener, over.Token);
        }
        catch (Exception error) when (error is OperationCanceledException or IOException || error.IsStoreDown())
        {
            // The browser comes back, unless it has gone.
        }
        finally
        {
            listeners.Remove(listener);
        }
    }

    private static Listener Of(LiveQuestion asked, Domain.Actor person, string session) => new()
    {
        Person = person.Person,
        Session = session,
        Roles = person.Roles,
        Since = asked.Since,
        Open = person.IsSupport ? [.. asked.Open.Select(number => new Looking(number, person.Person, asked.Writing.Contains(number)))] : [],
    };

    // Nothing on the way may collect, pack or keep what is told.
    private static void Prepare(HttpContext http)
    {
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store, no-transform";
        http.Response.Headers["X-Accel-Buffering"] = "no";
    }

    private async Task TellAsync(HttpResponse response, Listener listener, CancellationToken cancel)
    {
        using var beats = new PeriodicTimer(Beat, time);
        await SayAsync(response, LiveMessage.Beat(clock.GetCurrentInstant()), cancel);
        var beat = beats.WaitForNextTickAsync(cancel).AsTask();
        var told = listener.Waiting.WaitToReadAsync(cancel).AsTask();
        while (true)
        {
            if (await Task.WhenAny(told, beat) == beat)
            {
                await beat;
                if (await StandsAsync(listener, cancel))
                    await SayAsync(response, LiveMessage.Beat(clock.GetCurrentInstant()), cancel);
                else
                    listener.End();
                beat = beats.WaitForNextTickAsync(cancel).AsTask();
                continue;
            }

            if (!await told)
                return;
            while (listener.Waiting.TryRead(out var message))
                await SayAsync(response, message, cancel);
            told = listener.Waiting.WaitToReadAsync(cancel).AsTask();
        }
    }

    // Signed out, disabled, or with other roles: what was let in is not what would be let in now (R37).
    private async Task<bool> StandsAsync(Listener listener, CancellationToken cancel) =>
        await sessions.ReadAsync(listener.Session, cancel) is { } owner
        && !owner.IsOver(clock.GetCurrentInstant()) && owner.Roles == listener.Roles;

    private static async Task SayAsync(HttpResponse response, LiveMessage message, CancellationToken cancel)
    {
        await response.Body.WriteAsync(message.ToBytes(), cancel);
        await response.Body.FlushAsync(cancel);
    }
}
