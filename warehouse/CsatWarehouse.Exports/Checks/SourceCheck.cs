using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Surveys;

namespace CsatWarehouse.Exports.Checks;

/// <summary>Reads a file as loading would, and writes nothing.</summary>
/// <param name="context">What the workspace knows.</param>
/// <param name="firstRows">How many typed rows the report shows.</param>
/// <param name="firstRejects">How many rejects the report shows; all are counted.</param>
public sealed class SourceCheck(ReadingContext context, int firstRows = 5, int firstRejects = 20)
{
    /// <summary>Checks a file by the profile that claims it.</summary>
    /// <param name="fileName">Below the exports folder, with '/'.</param>
    /// <param name="stream">Disposed of in any case.</param>
    public SourceCheckReport Run(Stream stream, string fileName, ProfileSet profiles)
    {
        var match = profiles.Match(fileName);
        var problem =
            profiles.Conflict(fileName) is { } conflict ? new CheckProblem("conflict", conflict)
            : match is null ? new CheckProblem("no-profile", NoProfile(fileName, profiles))
            : match.Fault is { } fault ? new CheckProblem("bad-name", fault)
            : null;
        if (problem is null)
            return Run(stream, fileName, match!.Layout) with { AsOfUtc = match.AsOf };
        stream.Dispose();
        return new()
        {
            File = fileName,
            Source = match?.Layout.Source,
            Variant = match?.Layout.Variant,
            Problem = problem,
        };
    }

    /// <summary>Checks a file by a layout, whatever its name.</summary>
    public SourceCheckReport Run(Stream stream, string fileName, SourceLayout layout)
    {
        var report = new SourceCheckReport
        {
            File = fileName,
            Source = layout.Source,
            Variant = layout.Variant,
        };
        try
        {
            using var reader = SurveyExportReader.Open(stream, fileName, layout, context);
            return Read(reader, layout, report);
        }
        catch (ExportUnreadableException fault)
        {
            return report with { Problem = new(fault.Code, fault.Message) };
        }
    }

    SourceCheckReport Read(SurveyExportReader reader, SourceLayout layout, SourceCheckReport report)
    {
        var rows = new List<CheckRow>();
        var rejects = new List<CheckReject>();
        var codes = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var tallies = layout.Questions.Select(_ => new AnswerTally()).ToArray();
        while (reader.Read())
        {
            if (reader.Reject is { } reject)
            {
                codes[reject.Code] = codes.GetValueOrDefault(reject.Code) + 1;
                if (rejects.Count < firstRejects)
                    rejects.Add(
                        new(reject.Line, reject.Column, reject.Code, reject.Reason, reject.RawRow)
                    );
            }
            if (reader.Outcome != RowOutcome.Typed)
                continue;
            for (var i = 0; i < tallies.Length; i++)
                tallies[i].Add(reader.Row.Answers[i]);
            if (rows.Count < firstRows)
                rows.Add(Row(reader.Row, layout));
        }
        var detected = reader.Detected;
        return report with
        {
            Format = new(
                detected.Encoding,
                detected.Delimiter == '\t' ? "tab" : detected.Delimiter.ToString(),
                detected.HeaderRows,
                detected.LineEnding,
                detected.Evidence
            ),
            UsedColumns = reader.UsedColumns,
            UnusedColumns = reader.UnusedColumns,
            Rows = new(reader.RowsRead, reader.RowsTyped, reader.RowsExcluded, reader.RowsRejected),
            RejectsByCode = codes,
            Rejects = rejects,
            Questions =
            [
                .. layout.Questions.Select(
                    (q, i) => tallies[i].Describe(q, reader.InvalidAnswers[i])
                ),
            ],
            FirstRows = rows,
        };
    }

    static CheckRow Row(SurveyResponseRow row, SourceLayout layout) =>
        new(
            row.Line,
            row.ResponseId,
            row.Scope,
            row.AnsweredOn,
            row.AnsweredAtUtc,
            row.CustomerId ?? row.CustomerEmail,
            row.Channel,
            row.Language,
            row.ClusterId,
            row.Weight,
            layout
                .Questions.Select((q, i) => (q.Code, AnswerTally.Text(row.Answers[i])))
                .ToDictionary(),
            layout.Classifications.Select((c, i) => (c.Name, row.Classifications[i])).ToDictionary()
        );

    static string NoProfile(string fileName, ProfileSet profiles) =>
        profiles.Profiles.Count == 0
            ? $"no profile claims '{fileName}': the workspace has no {ProfileSet.FolderName}/*.json"
            : $"no profile claims '{fileName}'; add a glob for it to one of {string.Join(", ", profiles.Profiles.Select(p => p.File))}";
}
