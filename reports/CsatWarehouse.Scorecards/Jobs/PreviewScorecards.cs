using CsatWarehouse.Dimensions;
using CsatWarehouse.Scorecards.Reading;
using CsatWarehouse.Scorecards.Stores;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Jobs;

/// <summary>Writes scorecards into a folder to be looked at: nothing is published, recorded or compared, and what lies there is overwritten.</summary>
public sealed class PreviewScorecards(Workspace workspace, Warehouse warehouse, TimeProvider clock)
{
    readonly LogoFile? _logo = LogoFile.Read(workspace);

    /// <returns>The files' full paths.</returns>
    /// <exception cref="IOException">The folder refuses.</exception>
    public async Task<IReadOnlyList<string>> RunAsync(
        string folder,
        RenderSelection selection,
        CancellationToken cancellation = default
    )
    {
        await using var context = warehouse.CreateContext();
        var models = new ScorecardModelReader(workspace, _logo?.Hash);
        var issues = new ScorecardIssues(workspace, models, clock);
        var files = new List<string>();
        Directory.CreateDirectory(folder);
        var months = await selection.MonthsAsync(context, workspace, cancellation);
        foreach (var month in months)
        foreach (
            var slice in await selection.SlicesAsync(
                context,
                models,
                month,
                months[^1],
                cancellation
            )
        )
        foreach (
            var issue in await issues.ReadAsync(
                context,
                month,
                slice,
                selection.LanguagesOf(workspace),
                cancellation
            )
        )
        {
            var language = issue.Key.Language;
            var name =
                $"{Calendar.MonthText(month)}.{ScorecardFile.Safe(slice.Text)}.{language}.pdf";
            var path = Path.GetFullPath(name, folder);
            var document = ScorecardDocument.Of(issue.Model, language, _logo?.Image);
            await File.WriteAllBytesAsync(path, document.ToBytes(), cancellation);
            files.Add(path);
        }
        return files;
    }
}
