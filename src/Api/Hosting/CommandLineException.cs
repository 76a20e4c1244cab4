namespace FieldService.Api.Hosting;

/// <summary>The command line cannot be understood; the message is for the person who typed it.</summary>
internal sealed class CommandLineException(string message) : Exception(message);
