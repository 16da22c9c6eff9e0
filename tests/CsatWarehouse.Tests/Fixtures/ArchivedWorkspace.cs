using Azure.Storage.Blobs;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Tests.Fixtures;

/// <summary>A test workspace whose exports are moved once they are loaded: in its folder, or in a container of the emulator.</summary>
sealed class ArchivedWorkspace : IDisposable
{
    readonly BlobContainerClient? _container;

    ArchivedWorkspace(BlobAddress? address)
    {
        Workspace.Environment["CSAT__Exports__Archive"] = "archive";
        if (address is null)
            return;
        Workspace.Environment["CSAT__Exports__Account"] = address.Account;
        Workspace.Environment["CSAT__Exports__Container"] = address.Container;
        Workspace.Environment["CSAT__Exports__Prefix"] = address.Prefix;
        _container = address.Open();
        _container.Create(cancellationToken: TestContext.Current.CancellationToken);
    }

    public TestWorkspace Workspace { get; } = new();

    public static async Task<ArchivedWorkspace> CreateAsync(bool inContainer) =>
        new(
            inContainer
                ? new(await Azurite.ConnectionStringAsync(), Azurite.NewContainer(), "csat/")
                : null
        );

    /// <summary>Delivers a file of the survey.</summary>
    public Task ExportAsync(string name, params IEnumerable<string> rows)
    {
        Workspace.Export(name, rows);
        return DeliverAsync($"survey/{name}.csv");
    }

    public Task WriteAsync(string name, string text)
    {
        Workspace.Write($"exports/{name}", text);
        return DeliverAsync(name);
    }

    /// <summary>The files where they lie, in ordinal order, below where exports lie.</summary>
    public async Task<List<string>> LieAsync() =>
        [
            .. (
                _container is null
                    ? Directory
                        .GetFiles(Exports, "*", SearchOption.AllDirectories)
                        .Select(f => Path.GetRelativePath(Exports, f).Replace('\\', '/'))
                    : await _container
                        .GetBlobsAsync(prefix: "csat/")
                        .Select(b => b.Name["csat/".Length..])
                        .ToListAsync()
            ).Order(StringComparer.Ordinal),
        ];

    public void Dispose() => Workspace.Dispose();

    string Exports => Path.Combine(Workspace.Path, "exports");

    async Task DeliverAsync(string name)
    {
        if (_container is null)
            return;
        var path = Path.Combine(Exports, name);
        await _container.GetBlobClient("csat/" + name).UploadAsync(path, overwrite: true);
        File.Delete(path);
    }
}
