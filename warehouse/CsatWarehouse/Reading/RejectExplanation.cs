using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reading;

/// <summary>One rejected row whole: how the profile of now reads each of its cells, and what would become of it.</summary>
/// <param name="Profile">The profile's file: <c>sources/nps.json</c>; null where none claims the file any more.</param>
/// <param name="Cells">Empty where the row cannot be split, or the file is not there as it was loaded.</param>
/// <param name="Now">What the profile of now makes of the row; null where it could not be read.</param>
/// <param name="NowReason">Why it would still be rejected, or could not be read.</param>
public sealed record RejectExplanation(
    RejectLine Reject,
    string? Profile,
    IReadOnlyList<CellReading> Cells,
    RowOutcome? Now,
    string? NowReason
)
{
    public static async Task<RejectExplanation> OfAsync(
        WarehouseContext context,
        Workspace workspace,
        RejectLine reject,
        CancellationToken cancellation
    )
    {
        var match = workspace
            .Sources.Matches(reject.File)
            .FirstOrDefault(m =>
                m.Layout.Source == reject.Source
                && Choice<SourceKind>.NameOf(m.Layout.Kind) == reject.Kind
            );
        if (match is null)
            return new(reject, null, [], null, "no profile claims the file any more");
        var hash = await context
            .Loads.Where(l => l.LoadKey == reject.Load)
            .Select(l => l.ContentHash)
            .SingleAsync(cancellation);
        var store = workspace.OpenExports();
        try
        {
            if (await store.FindAsync(reject.File, hash, cancellation) is not { } file)
                return new(
                    reject,
                    match.Profile.File,
                    [],
                    null,
                    "the file is not in the export store as it was loaded"
                );
            await using var content = await store.OpenAsync(file, cancellation);
            return Read(reject, match, content, new(workspace.TimeZone));
        }
        catch (Exception e)
            when (e is ExportUnreadableException or IOException or UnauthorizedAccessException)
        {
            return new(reject, match.Profile.File, [], null, e.Message);
        }
    }

    static RejectExplanation Read(
        RejectLine reject,
        FileMatch match,
        Stream content,
        ReadingContext reading
    )
    {
        using ExportReader rows =
            match.Layout.Kind == SourceKind.Survey
                ? SurveyExportReader.Open(content, reject.File, match.Layout, reading)
                : RecordExportReader.Open(content, reject.File, match.Layout, reading);
        while (rows.Read())
            if (rows.Line == reject.Line)
                return new(
                    reject,
                    match.Profile.File,
                    rows.Explain(),
                    rows.Outcome,
                    rows.Reject?.Reason
                );
        return new(
            reject,
            match.Profile.File,
            [],
            null,
            "the profile of now finds no row on this line"
        );
    }
}
