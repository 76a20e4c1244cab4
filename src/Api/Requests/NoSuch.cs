using FieldService.Domain.Commands;

namespace FieldService.Api.Requests;

/// <summary>Also what a caller hears about things of others: whether they exist is none of their business.</summary>
internal static class NoSuch
{
    public static Refusal Thing(string kind, object id) => Refusal.NotFound($"{kind}.not-found", $"There is no {kind.Replace('-', ' ')} '{id}'.");
}
