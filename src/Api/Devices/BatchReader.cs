using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using System.Text.Json;
using FieldService.Api.Problems;

namespace FieldService.Api.Devices;

/// <summary>Reads a request body as it arrives: a JSON array or one object per line, gzipped or not.</summary>
internal static class BatchReader
{
    public const int MaxBytes = 4 * 1024 * 1024;
    private const string Lines = "application/x-ndjson";

    public static async Task<ReadingsBatch> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var batch = new ReadingsBatch();
        await using var body = Decompress(request);
        if (MediaTypeOf(request) == Lines) await ReadLinesAsync(body, batch, cancellationToken);
        else await ReadArrayAsync(body, batch, cancellationToken);
        return batch;
    }

    private static string MediaTypeOf(HttpRequest request)
    {
        var media = request.ContentType?.Split(';')[0].Trim().ToLowerInvariant() ?? "";
        return media is Lines or "application/json" ? media : throw Unsupported();
    }

    private static CappedStream Decompress(HttpRequest request) => request.Headers.ContentEncoding.ToString().ToLowerInvariant() switch
    {
        "" or "identity" => new CappedStream(request.Body, MaxBytes),
        "gzip" => new CappedStream(new GZipStream(request.Body, CompressionMode.Decompress, leaveOpen: true), MaxBytes),
        _ => throw Unsupported(),
    };

    private static async Task ReadArrayAsync(Stream body, ReadingsBatch batch, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var item in JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(body, JsonSerializerOptions.Web, cancellationToken))
                batch.Add(item);
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidDataException)
        {
            throw RefusedException.Invalid(ProblemCodes.Invalid, "The body is not a JSON array of readings.", rule: "json");
        }
    }

    private static async Task ReadLinesAsync(Stream body, ReadingsBatch batch, CancellationToken cancellationToken)
    {
        var pipe = PipeReader.Create(body);
        try
        {
            while (true)
            {
                var read = await pipe.ReadAsync(cancellationToken);
                var rest = read.Buffer;
                while (TryTakeLine(ref rest, read.IsCompleted, out var line)) AddLine(line, batch);
                pipe.AdvanceTo(rest.Start, rest.End);
                if (read.IsCompleted) return;
            }
        }
        catch (InvalidDataException)
        {
            throw RefusedException.Invalid(ProblemCodes.Invalid, "The body is not valid gzip.", rule: "gzip");
        }
        finally
        {
            await pipe.CompleteAsync();
        }
    }

    private static bool TryTakeLine(ref ReadOnlySequence<byte> rest, bool last, out ReadOnlySequence<byte> line)
    {
        line = default;
        if (rest.IsEmpty) return false;
        if (rest.PositionOf((byte)'\n') is { } end)
        {
            line = rest.Slice(0, end);
            rest = rest.Slice(rest.GetPosition(1, end));
            return true;
        }
        if (!last) return false;
        (line, rest) = (rest, rest.Slice(rest.End));
        return true;
    }

    private static void AddLine(ReadOnlySequence<byte> line, ReadingsBatch batch)
    {
        if (IsBlank(line)) return;
        try
        {
            using var document = JsonDocument.Parse(line);
            batch.Add(document.RootElement);
        }
        catch (JsonException)
        {
            batch.AddUnreadable();
        }
    }

    private static bool IsBlank(ReadOnlySequence<byte> line)
    {
        foreach (var part in line)
            if (part.Span.IndexOfAnyExcept(" \t\r"u8) >= 0) return false;
        return true;
    }

    private static BadHttpRequestException Unsupported() => new("Unsupported media type.", StatusCodes.Status415UnsupportedMediaType);
}
