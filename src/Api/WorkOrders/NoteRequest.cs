namespace FieldService.Api.WorkOrders;

internal sealed record NoteRequest(string Text);
