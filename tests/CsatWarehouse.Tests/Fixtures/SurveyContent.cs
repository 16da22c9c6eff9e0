using Microsoft.EntityFrameworkCore;
using static System.FormattableString;

namespace CsatWarehouse.Tests.Fixtures;

/// <summary>Everything that the files of a survey became, without surrogate keys: facts, rejects, and the ledger rows of the files that count.</summary>
static class SurveyContent
{
    public static Task<List<string>> ContentAsync(this TestWorkspace workspace) =>
        workspace.QueryAsync(async c =>
        {
            var loads = await c.Loads.ToDictionaryAsync(l => l.LoadKey);
            var responses = await c.SurveyResponses.ToDictionaryAsync(r => r.ResponseKey);
            var questions = await c.Questions.ToDictionaryAsync(q => q.QuestionKey, q => q.Code);
            var classes = await c.Classifications.ToDictionaryAsync(
                k => k.ClassificationKey,
                k => $"{k.Dimension}={k.Code}"
            );
            return responses
                .Values.Select(r =>
                    Invariant(
                        $"response {r.Scope} {r.ExternalId} {r.AnsweredDateKey} {r.ClusterCode} {r.Weight} {loads[r.LoadKey].FileName}:{r.LineNumber}"
                    )
                )
                .Concat(
                    (await c.SurveyAnswers.ToListAsync()).Select(a =>
                        Invariant(
                            $"answer {responses[a.ResponseKey].ExternalId} {questions[a.QuestionKey]} {a.AnsweredDateKey} {a.Status} {a.Score} {a.Comment}"
                        )
                    )
                )
                .Concat(
                    (await c.ResponseClassifications.ToListAsync()).Select(k =>
                        $"class {responses[k.ResponseKey].ExternalId} {classes[k.ClassificationKey]}"
                    )
                )
                .Concat(
                    (await c.Rejects.ToListAsync())
                        .Where(r => loads[r.LoadKey].Status == "loaded")
                        .Select(r =>
                            Invariant(
                                $"reject {loads[r.LoadKey].FileName} {r.RejectNumber} {r.LineNumber} {r.ColumnName} {r.Code} {r.Reason} {r.RawRow}"
                            )
                        )
                )
                .Concat(
                    loads
                        .Values.Where(l => l.Status == "loaded")
                        .Select(l =>
                            Invariant(
                                $"load {l.FileName} {l.RowsRead} = {l.RowsLoaded} + {l.RowsRejected} + {l.RowsDuplicate} + {l.RowsExcluded}; {l.RowsSuperseded} {l.RowsTombstoned}"
                            )
                        )
                )
                .Concat(
                    // Which of several snapshots says that a key is gone depends on the order in which they came.
                    (await c.KeyVersions.Where(v => v.RowKey > 0).ToListAsync()).Select(v =>
                        Invariant(
                            $"key {v.Scope} {v.ExternalId} {loads[v.LoadKey].FileName} {v.UpdatedAt:O} {v.IsCurrent} {v.IsTombstone}"
                        )
                    )
                )
                .Order(StringComparer.Ordinal)
                .ToList();
        });
}
