using System.Collections.Immutable;
using FieldService.Grains.Abstractions.Search;
using FieldService.Storage.Sqlite.Search;
using Shouldly;
using Xunit;

namespace FieldService.Storage.Tests;

public sealed class SearchIndexTests : IAsyncDisposable
{
    private readonly TestStore _store = new();
    private readonly CancellationToken _cancel = TestContext.Current.CancellationToken;

    private SqliteSearchIndex Index => _store.Search;

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task A_document_comes_back_whole_after_a_restart()
    {
        var document = Document("w1", "2026-03", "Pump \"seal\" leaks", ("status", "Scheduled")) with { Text = "", Json = """{"é":1}""" };
        await Index.PutAsync(document, _cancel);
        await _store.ReopenAsync();

        var found = (await QueryAsync()).Items.ShouldHaveSingleItem();

        found.ShouldBe(document with { Filters = found.Filters });
        found.Filters.ShouldBe(document.Filters);
    }

    [Fact]
    public async Task An_older_or_equal_version_never_replaces_a_newer_one()
    {
        await Index.PutAsync(Document("w1", "b", filters: ("status", "Completed")) with { Version = 5 }, _cancel);
        await Index.PutAsync(Document("w1", "a", filters: ("status", "Scheduled")) with { Version = 4 }, _cancel);
        await Index.PutAsync(Document("w1", "c", filters: ("status", "Canceled")) with { Version = 5 }, _cancel);

        (await QueryAsync()).Items.ShouldHaveSingleItem().SortKey.ShouldBe("b");
        (await IdsAsync(filters: ("status", "Scheduled,Canceled"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_newer_version_moves_in_the_list_and_in_its_filters()
    {
        await Index.PutAsync(Document("w1", "a", "old words", ("status", "Scheduled"), ("assetId", "a1")), _cancel);
        await Index.PutAsync(Document("w2", "b", "other", ("status", "Scheduled")), _cancel);
        await Index.PutAsync(Document("w1", "c", "new words", ("status", "Completed")) with { Version = 2 }, _cancel);

        (await IdsAsync()).ShouldBe(["w2", "w1"]);
        (await IdsAsync(filters: ("status", "Scheduled"))).ShouldBe(["w2"]);
        (await IdsAsync(filters: ("assetId", "a1"))).ShouldBeEmpty();
        (await IdsAsync(text: "old")).ShouldBeEmpty();
        (await IdsAsync(text: "new")).ShouldBe(["w1"]);
    }

    [Fact]
    public async Task All_filters_must_match_and_each_may_list_alternatives()
    {
        await PutManyAsync();

        (await IdsAsync(filters: ("status", "S1"))).ShouldBe(["w01", "w04", "w07"]);
        (await IdsAsync(filters: [("status", "S1, S2"), ("territoryId", "T1")])).ShouldBe(["w01", "w05", "w07"]);
        (await IdsAsync(filters: [("status", "S1"), ("territoryId", "T1")])).ShouldBe(["w01", "w07"]);
        (await IdsAsync(filters: [("status", "S1"), ("unknown", "T1")])).ShouldBeEmpty();
        (await Index.QueryAsync(new SearchQuery(SearchKinds.Asset, Filters()), _cancel)).Items.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Pages_follow_each_other_without_gaps_or_repeats(bool descending)
    {
        await PutManyAsync();

        (await WalkAsync(new SearchQuery(SearchKinds.WorkOrder, Filters(), Limit: 3, Descending: descending)))
            .ShouldBe(Ordered(["w00", "w01", "w02", "w03", "w04", "w05", "w06", "w07", "w08", "w09"], descending));
        (await WalkAsync(new SearchQuery(SearchKinds.WorkOrder, Filters(("territoryId", "T0")), Limit: 2, Descending: descending)))
            .ShouldBe(Ordered(["w00", "w02", "w04", "w06", "w08"], descending));
    }

    [Fact]
    public async Task A_cursor_keeps_its_place_while_the_list_changes()
    {
        await PutManyAsync();
        var first = await QueryAsync(limit: 4);

        await Index.PutAsync(Document("w03", "zz", filters: ("status", "moved")) with { Version = 2 }, _cancel);
        await Index.PutAsync(Document("w00a", "2026-0"), _cancel);
        var rest = await QueryAsync(limit: 100, cursor: first.Next);

        rest.Items.Select(item => item.Id).ShouldBe(["w04", "w05", "w06", "w07", "w08", "w09", "w03"]);
        rest.Next.ShouldBeNull();
    }

    [Theory]
    [InlineData("pump", new[] { "w1", "w3" })]
    [InlineData("PUM leak", new[] { "w1" })]
    [InlineData("wo-10", new[] { "w1" })]
    [InlineData("1042", new[] { "w1" })]
    [InlineData("cafe", new[] { "w2" })]
    [InlineData("\"*) OR (", new string[0])]
    [InlineData(" - ", new[] { "w1", "w2", "w3" })]
    [InlineData("ump", new string[0])]
    public async Task Every_word_must_begin_a_word_of_the_text(string text, string[] expected)
    {
        await Index.PutAsync(Document("w1", "a", "WO-1042 Pump leaking"), _cancel);
        await Index.PutAsync(Document("w2", "b", "Café, fridge warm"), _cancel);
        await Index.PutAsync(Document("w3", "c", "Replace pumps"), _cancel);

        (await IdsAsync(text)).ShouldBe(expected);
    }

    [Fact]
    public async Task A_page_holds_between_one_and_five_hundred_documents()
    {
        for (var i = 0; i < 502; i++) await Index.PutAsync(Document($"w{i}", "a"), _cancel);

        (await QueryAsync(limit: 0)).Items.Length.ShouldBe(1);
        (await QueryAsync(limit: int.MaxValue)).Items.Length.ShouldBe(500);
    }

    [Theory]
    [InlineData("?")]
    [InlineData("WzFd")]
    [InlineData("bnVsbA")]
    public async Task A_cursor_from_elsewhere_is_refused(string cursor)
        => await Should.ThrowAsync<ArgumentException>(() => QueryAsync(cursor: cursor));

    private async Task PutManyAsync()
    {
        for (var i = 9; i >= 0; i--)
        {
            var document = Document($"w0{i}", $"2026-{i / 3}", filters: [("status", $"S{i % 3}"), ("territoryId", $"T{i % 2}")]);
            await Index.PutAsync(document, _cancel);
        }
    }

    private async Task<List<string>> WalkAsync(SearchQuery query)
    {
        var ids = new List<string>();
        do
        {
            var page = await Index.QueryAsync(query, _cancel);
            page.Items.Length.ShouldBeInRange(1, query.Limit);
            ids.AddRange(page.Items.Select(item => item.Id));
            query = query with { Cursor = page.Next };
        }
        while (query.Cursor is not null);

        return ids;
    }

    private static IEnumerable<string> Ordered(string[] ids, bool descending) => descending ? ids.Reverse() : ids;

    private async Task<List<string>> IdsAsync(string? text = null, params (string, string)[] filters)
        => [.. (await QueryAsync(text, filters: filters)).Items.Select(item => item.Id)];

    private Task<SearchPage> QueryAsync(string? text = null, string? cursor = null, int limit = 50, params (string, string)[] filters)
        => Index.QueryAsync(new SearchQuery(SearchKinds.WorkOrder, Filters(filters), text, cursor, limit), _cancel);

    private static SearchDocument Document(string id, string sortKey, string text = "", params (string, string)[] filters)
        => new(SearchKinds.WorkOrder, id, 1, sortKey, text, Filters(filters), "{}");

    private static ImmutableDictionary<string, string> Filters(params (string Name, string Value)[] filters)
        => filters.ToImmutableDictionary(filter => filter.Name, filter => filter.Value);
}
