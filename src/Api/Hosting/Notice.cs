namespace FieldService.Api.Hosting;

/// <summary>For the person in front of the terminal; secrets go here and never into a log.</summary>
internal static class Notice
{
    private static readonly Lock Gate = new();

    public static void Write(params ReadOnlySpan<string> lines)
    {
        lock (Gate)
        {
            Console.Out.WriteLine();
            foreach (var line in lines) Console.Out.WriteLine("  " + line);
            Console.Out.WriteLine();
            Console.Out.Flush();
        }
    }
}
