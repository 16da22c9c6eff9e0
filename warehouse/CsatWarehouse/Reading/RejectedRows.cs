using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reading;

/// <summary>One rejected row, with the file that it stands in.</summary>
public sealed record RejectLine(
    string Source,
    string File,
    long Line,
    string? Column,
    string Code,
    string Reason,
    string RawRow,
    long Load
);

/// <summary>The rejects of the files that count now; those of replaced versions stay in the table and are left out here.</summary>
public sealed record RejectedRows(long InAll, IReadOnlyList<RejectLine> Rows)
{
    /// <param name="file">A file's name, or null for all.</param>
    /// <param name="code">A reject code, or null for all.</param>
    public static async Task<RejectedRows> ReadAsync(
        WarehouseContext context,
        string? file,
        string? code,
        int limit,
        CancellationToken cancellation
    )
    {
        var rows =
            from reject in context.Rejects
            join load in context.Loads on reject.LoadKey equals load.LoadKey
            join source in context.SourceSystems
                on load.SourceSystemKey equals source.SourceSystemKey
            where load.Status == Operations.LoadStatus.Loaded
            where file == null || load.FileName == file
            where code == null || reject.Code == code
            orderby source.Code, load.FileName, reject.RejectNumber
            select new RejectLine(
                source.Code,
                load.FileName,
                reject.LineNumber,
                reject.ColumnName,
                reject.Code,
                reject.Reason,
                reject.RawRow,
                load.LoadKey
            );
        return new(
            await rows.LongCountAsync(cancellation),
            await rows.Take(limit).ToListAsync(cancellation)
        );
    }
}
