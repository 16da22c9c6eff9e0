using CsatWarehouse.Dimensions;
using CsatWarehouse.Scorecards.Reading;
using CsatWarehouse.Scorecards.Stores;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Jobs;

/// <summary>Writes scorecards into a folder to be looked at: nothing is published, recorded or compared, and what lies there is overwritten.</summary>
public sealed class PreviewScorecards(Workspace workspace, Warehouse warehouse)
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
        var files = new List<string>();
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
        {
            if (await models.ReadAsync(context, month, slice, cancellation) is not { } model)
                continue;
            foreach (var language in selection.LanguagesOf(workspace))
            {
                var name =
                    $"{Calendar.MonthText(month)}.{ScorecardFile.Safe(slice.Text)}.{language}.pdf";
                var path = Path.GetFullPath(name, folder);
                Directory.CreateDirectory(folder);
                var document = ScorecardDocument.Of(model, language, _logo?.Image);
                await File.WriteAllBytesAsync(path, document.ToBytes(), cancellation);
                files.Add(path);
            }
        }
        return files;
    }
}
