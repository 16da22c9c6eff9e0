using CsatWarehouse.Exports.Profiles;
using static CsatWarehouse.Exports.Records.RecordField;

namespace CsatWarehouse.Exports.Records;

/// <summary>What figures are held against, and what is done about them.</summary>
static class ReferenceKinds
{
    const string OwnUnit =
        "in the KPI's own unit: shares 0 to 1, times in seconds, NPS from -100 to 100, means on their scale";

    static RecordField Kpi { get; } =
        Text(
            "kpi",
            "The KPI by its code in the catalogue, such as nps or first-response-median."
        ).Required;

    static RecordField Slice { get; } =
        Text("slice", "The slice, such as region=North;stage=Delivery; all for the total.") with
        {
            Default = "all",
        };

    static RecordField From { get; } = Date("from", "The first day on which it holds.").Required;

    static RecordField To { get; } =
        Date("to", "The last day on which it holds; blank until the next one begins.");

    public static RecordKind Benchmark { get; } =
        new(
            SourceKind.Benchmark,
            "One KPI of one peer over one period",
            ["peer", "kpi", "slice", "from"],
            [
                Text("peer", "The company or group that was measured.").Required,
                OneOf(
                    "peerClass",
                    ["own-industry", "best-competitor", "best-outside"],
                    "What the peer stands for: its own industry, the best competitor, or the best of another industry."
                ).Required,
                Kpi,
                Slice,
                Date("from", "The first day of the period that was measured.").Required,
                Date("to", "The last day of the period that was measured.").Required,
                Number("value", $"The peer's figure, {OwnUnit}.").Required,
                Number(
                    "scaleMin",
                    "The lowest value of the scale that the figure was published on; blank where that is the KPI's own."
                ),
                Number("scaleMax", "The highest value of that scale."),
                Number("respondents", "How many persons the figure rests on."),
                Text("publisher", "Who published the figure."),
                Text("method", "How it was measured, where that differs from ours."),
            ],
            RecordRule.Period,
            new RecordRule(RecordRuleKind.Together, "scaleMin", "scaleMax"),
            new RecordRule(RecordRuleKind.After, "scaleMin", "scaleMax")
        );

    public static RecordKind Target { get; } =
        new(
            SourceKind.Target,
            "One target of one KPI and slice while it holds",
            ["kpi", "slice", "from"],
            [
                Kpi,
                Slice,
                From,
                To,
                Number("value", $"The figure to be reached, {OwnUnit}.").Required,
                Text("owner", "Who answers for it."),
                Text("note", "Why it was set."),
            ],
            RecordRule.Period
        );

    public static RecordKind Baseline { get; } =
        new(
            SourceKind.Baseline,
            "One figure of one KPI and slice that others are compared with",
            ["kpi", "slice", "from"],
            [
                Kpi,
                Slice,
                From,
                To,
                Number("value", $"The figure to compare with, {OwnUnit}.").Required,
                Number("respondents", "How many persons the figure rests on."),
                Text("note", "Where the figure comes from."),
            ],
            RecordRule.Period
        );

    public static RecordKind ActionStep { get; } =
        new(
            SourceKind.ActionStep,
            "One step of one action; rows with a later updatedAt are its revisions",
            ["action", "step"],
            [
                Text("action", "The action's code.").Required,
                Text("step", "The step's code within the action.").Required,
                Text("title", "What is to be done."),
                Text("kpi", "The KPI that it is to move, by its code in the catalogue."),
                Slice,
                Text("owner", "Who does it."),
                OneOf(
                    "status",
                    ["planned", "started", "done", "cancelled"],
                    "How far it is."
                ).Required,
                Date("plannedOn", "The day on which it is to begin."),
                Date("dueOn", "The day by which it is to be done."),
                Date("startedOn", "The day on which it began."),
                Date("doneOn", "The day on which it was done."),
                Number("expectedChange", $"The change of the KPI that is hoped for, {OwnUnit}."),
                Text("note", "What is worth knowing."),
            ],
            new RecordRule(RecordRuleKind.NotBefore, "startedOn", "doneOn")
        );
}
