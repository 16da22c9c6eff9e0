namespace CsatWarehouse.Storage;

/// <summary>
/// Lets one process at a time migrate a SQLite file. EF Core's own lock there is a row: where its holder is killed it stays, and
/// everybody waits for it for ever. The lock on this file ends with its process.
/// </summary>
static class MigrationLock
{
    // EWOULDBLOCK of Linux and of macOS, and ERROR_SHARING_VIOLATION.
    const int LinuxTaken = 11;
    const int MacTaken = 35;
    const int WindowsTaken = unchecked((int)0x80070020);

    static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(200);

    /// <summary>Waits for whoever migrates now. The file stays when it is given back: deleting it could take it from somebody who has just got it.</summary>
    public static async Task<FileStream> TakeAsync(string database, CancellationToken cancellation)
    {
        while (true)
            try
            {
                return new(
                    database + "-migration",
                    FileMode.OpenOrCreate,
                    FileAccess.ReadWrite,
                    FileShare.None
                );
            }
            catch (IOException e) when (e.HResult is LinuxTaken or MacTaken or WindowsTaken)
            {
                await Task.Delay(BetweenTries, cancellation);
            }
    }
}
