using System.Text.Json.Nodes;
using FieldService.Api.Tests.Harness;

namespace FieldService.Api.Tests.Hosting;

public sealed class OpenApiTests(ApiHost host)
{
    private const string Regenerate = "FIELDSERVICE_WRITE_OPENAPI";

    [Fact]
    public async Task The_committed_document_is_the_served_one()
    {
        using var client = host.Anonymous();
        var served = (await client.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken)).ReplaceLineEndings("\n").TrimEnd() + "\n";
        var path = Path.Combine(Root(), "docs", "openapi.json");
        if (Environment.GetEnvironmentVariable(Regenerate) == "1") await File.WriteAllTextAsync(path, served, TestContext.Current.CancellationToken);
        var committed = File.Exists(path) ? await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken) : "";
        (committed == served).ShouldBeTrue($"docs/openapi.json is not what the server serves. Run this test with {Regenerate}=1 and commit the file.");
    }

    [Fact]
    public async Task Every_operation_has_an_id_a_summary_and_a_tag()
    {
        using var client = host.Anonymous();
        var document = await client.GetJsonAsync("/openapi/v1.json");
        var operations = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(operation => (Name: $"{operation.Key} {path.Key}", operation.Value))).ToList();
        operations.Count.ShouldBeGreaterThan(45);
        foreach (var (name, operation) in operations)
        {
            operation!["operationId"].ShouldNotBeNull(name);
            operation["summary"].ShouldNotBeNull(name);
            operation["tags"].ShouldNotBeNull(name);
        }
        operations.Select(operation => operation.Value!["operationId"]!.GetValue<string>()).ShouldBeUnique();
    }

    [Fact]
    public async Task Ids_and_instants_are_strings()
    {
        using var client = host.Anonymous();
        var schema = (await client.GetJsonAsync("/openapi/v1.json"))["components"]!["schemas"]!["WorkOrderView"]!["properties"]!;
        Resolve(schema["createdAt"]!).ShouldContain("date-time");
        schema["status"].ShouldNotBeNull();
    }

    private static string Resolve(JsonNode node) => node.ToJsonString();

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Directory.Build.props"))) folder = folder.Parent ?? throw new InvalidOperationException("Not inside the repository.");
        return folder.FullName;
    }
}
