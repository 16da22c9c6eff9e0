namespace CsatWarehouse.Testing;

/// <summary>A folder of a test's own, deleted with everything in it when the test ends.</summary>
public sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("csat-test-").FullName;

    /// <summary>The full path of a file or folder inside this one.</summary>
    public string this[params string[] parts] => System.IO.Path.Combine([Path, .. parts]);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
