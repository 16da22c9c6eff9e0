namespace CsatWarehouse.Scorecards.Stores;

/// <summary>Where scorecards are published: a folder, or a container in the cloud. Names have '/' between folders.</summary>
interface IScorecardStore
{
    /// <summary>What messages call the file: its full path, or its URI.</summary>
    string PlaceOf(string name);

    /// <summary>SHA-256 of the file's bytes in lower-case hexadecimal; null where there is no such file.</summary>
    Task<string?> Sha256Async(string name, CancellationToken cancellation);

    /// <summary>Writes the file whole: nobody ever reads half of it.</summary>
    /// <param name="replaces">False where there must be no such file yet.</param>
    /// <exception cref="IOException">The file is there and may not be replaced, or the store refuses.</exception>
    Task WriteAsync(string name, byte[] bytes, bool replaces, CancellationToken cancellation);

    /// <summary>Takes the file away; nothing where there is none.</summary>
    /// <exception cref="IOException">The store refuses.</exception>
    Task DeleteAsync(string name, CancellationToken cancellation);
}
