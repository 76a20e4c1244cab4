using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace FieldService.Api.Web;

/// <summary>Serves the built web apps: the board at <c>/</c>, the tracking page at <c>/track</c>.</summary>
internal static class WebApps
{
    /// <summary>Belongs to programs: a mistyped address must not answer with a page.</summary>
    private static readonly PathString[] Reserved = ["/api", "/hubs", "/health", "/metrics", "/openapi", "/assets", "/track-assets"];

    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "web");

    public static void UseWebApps(this IApplicationBuilder app)
    {
        foreach (var name in new[] { "board", "portal" })
        {
            var folder = Path.Combine(Root, name);
            if (Directory.Exists(folder))
                app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder), OnPrepareResponse = SetCaching });
        }
    }

    /// <summary>Addresses that the apps' own routers know; anything else that no route took is not there.</summary>
    public static Task AnswerAsync(HttpContext http)
    {
        var path = http.Request.Path;
        if (IsPage(http.Request)) return SendIndexAsync(http, path.StartsWithSegments("/track") ? "portal" : "board");
        // The body is written by the status code pages, like every other problem.
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static bool IsPage(HttpRequest request)
        => (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && !Reserved.Any(prefix => request.Path.StartsWithSegments(prefix))
            && (request.Path.StartsWithSegments("/track") || !Path.HasExtension(request.Path));

    /// <summary>Hashed names never change their content; anything else is asked for each time.</summary>
    private static void SetCaching(StaticFileResponseContext context)
    {
        var hashed = context.Context.Request.Path.StartsWithSegments("/assets") || context.Context.Request.Path.StartsWithSegments("/track-assets");
        context.Context.Response.Headers.CacheControl = hashed ? "public, max-age=31536000, immutable" : "no-cache";
    }

    private static async Task SendIndexAsync(HttpContext http, string app)
    {
        var index = Path.Combine(Root, app, "index.html");
        if (!File.Exists(index))
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-cache";
        await http.Response.SendFileAsync(index, http.RequestAborted);
    }
}
