namespace FieldService.Api.Hosting;

/// <summary>The command line or the environment is wrong; the message is for the person who wrote it.</summary>
internal sealed class CommandLineException(string message) : Exception(message);
