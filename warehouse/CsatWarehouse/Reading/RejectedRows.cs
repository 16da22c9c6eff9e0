using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reading;

/// <summary>One rejected row, with the file that it stands in.</summary>
/// <param name="Kind">What the file's rows were read as.</param>
/// <param name="Number">1, 2, 3 ... within the load.</param>
public sealed record RejectLine(
    string Source,
    string File,
    string Kind,
    long Line,
    string? Column,
    string Code,
    string Reason,
    string RawRow,
    long Load,
    long Number
);

/// <summary>Which rejected rows are meant; null for all.</summary>
/// <param name="Source">A source's code.</param>
/// <param name="File">A file's name, as the ledger has it.</param>
/// <param name="Code">A reject code, such as out-of-scale.</param>
public sealed record RejectFilter(string? Source = null, string? File = null, string? Code = null);

/// <summary>The rejects of the files that count now; those of replaced versions stay in the table and are left out here.</summary>
public sealed record RejectedRows(long InAll, IReadOnlyList<RejectLine> Rows)
{
    public static async Task<RejectedRows> ReadAsync(
        WarehouseContext context,
        RejectFilter filter,
        int limit,
        CancellationToken cancellation
    )
    {
        var rows = Of(context, filter);
        return new(
            await rows.LongCountAsync(cancellation),
            await rows.Take(limit).ToListAsync(cancellation)
        );
    }

    /// <summary>The row of a place in the list of all, counted from 1; none where the list is shorter.</summary>
    public static Task<List<RejectLine>> AtAsync(
        WarehouseContext context,
        int place,
        CancellationToken cancellation
    ) => Of(context, new()).Skip(place - 1).Take(1).ToListAsync(cancellation);

    /// <summary>What is rejected of one line of a file; several where the file is read as several kinds.</summary>
    public static Task<List<RejectLine>> OnAsync(
        WarehouseContext context,
        string file,
        long line,
        CancellationToken cancellation
    ) => Of(context, new(File: file), line).ToListAsync(cancellation);

    static IQueryable<RejectLine> Of(
        WarehouseContext context,
        RejectFilter filter,
        long? line = null
    ) =>
        from reject in context.Rejects
        join load in context.Loads on reject.LoadKey equals load.LoadKey
        join source in context.SourceSystems on load.SourceSystemKey equals source.SourceSystemKey
        where load.Status == LoadStatus.Loaded
        where filter.Source == null || source.Code == filter.Source
        where filter.File == null || load.FileName == filter.File
        where filter.Code == null || reject.Code == filter.Code
        where line == null || reject.LineNumber == line
        orderby source.Code, load.FileName, load.Kind, reject.RejectNumber
        select new RejectLine(
            source.Code,
            load.FileName,
            load.Kind,
            reject.LineNumber,
            reject.ColumnName,
            reject.Code,
            reject.Reason,
            reject.RawRow,
            load.LoadKey,
            reject.RejectNumber
        );
}
