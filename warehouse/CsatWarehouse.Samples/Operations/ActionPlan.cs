using CsatWarehouse.Samples.Writing;

namespace CsatWarehouse.Samples.Operations;

/// <param name="Planned">How many months before the last one the step was written down.</param>
/// <param name="Started">How many months before the last one it began; null while it has not.</param>
/// <param name="Done">How many months before the last one it was done, on the month's first day; null while it is not.</param>
sealed record ActionStep(
    string Action,
    string Step,
    string Title,
    string Kpi,
    string Slice,
    string Owner,
    decimal? ExpectedChange,
    int Planned,
    int? Started,
    int? Done
);

/// <summary>The action plan: a month's file holds the steps that were written down, begun or done in it, so that later rows revise earlier ones.</summary>
sealed class ActionPlan(Timeline time)
{
    const string Region = "region=" + PlantedEffects.ActionRegion;
    const string Stage = "stage=" + PlantedEffects.BillStage;

    // A plan is written in the language of the company; so are its departments, which csat.json names in others too.
    const string ServiceDesk = "Служба підтримки";
    const string Finance = "Фінансовий відділ";

    static readonly ActionStep[] Steps =
    [
        new(
            "call-back",
            "1-staff",
            "Найняти й навчити шістьох операторів",
            "csat5",
            Region,
            ServiceDesk,
            0.1m,
            8,
            7,
            6
        ),
        new(
            "call-back",
            "2-promise",
            "Передзвонювати протягом 15 хвилин",
            "csat5",
            Region,
            ServiceDesk,
            0.3m,
            8,
            6,
            PlantedEffects.ActionMonthsBack
        ),
        new(
            "readable-bill",
            "1-research",
            "Спитати тридцятьох клієнтів, що їм незрозуміло в рахунку",
            "sps",
            Stage,
            Finance,
            null,
            4,
            3,
            2
        ),
        new(
            "readable-bill",
            "2-layout",
            "Новий макет рахунку",
            "sps",
            Stage,
            Finance,
            0.5m,
            4,
            1,
            null
        ),
        new(
            "chat-staff",
            "1-second-shift",
            "Друга зміна в чаті",
            "csat5",
            "channel=chat",
            ServiceDesk,
            0.4m,
            1,
            null,
            null
        ),
    ];

    public void Write(ExportFolder folder, int month)
    {
        var back = time.Last - month;
        var touched = Steps
            .Where(s => s.Planned == back || s.Started == back || s.Done == back)
            .ToList();
        if (touched.Count > 0)
            folder.Write(
                "actions",
                "action-step",
                time.LastDayOf(month),
                ColumnsAt(month),
                touched
            );
    }

    Layout<ActionStep> ColumnsAt(int month)
    {
        var back = time.Last - month;
        return new Layout<ActionStep>()
            .Text("action", s => s.Action)
            .Text("step", s => s.Step)
            .Text("title", s => s.Title)
            .Text("kpi", s => s.Kpi)
            .Text("slice", s => s.Slice)
            .Text("owner", s => s.Owner)
            .Text(
                "status",
                s =>
                    s.Done >= back ? "done"
                    : s.Started >= back ? "started"
                    : "planned"
            )
            .Date("plannedOn", s => First(s.Planned - 1))
            .Date("dueOn", s => First((s.Done ?? 0) - 1))
            .Date("startedOn", s => s.Started >= back ? First(s.Started) : null)
            .Date("doneOn", s => s.Done >= back ? First(s.Done) : null)
            .Amount("expectedChange", s => s.ExpectedChange)
            .Instant("updatedAt", _ => time.StartOf(month).AddHours(9));
    }

    DateOnly? First(int? monthsBack) =>
        monthsBack is { } back ? time.MonthOf(time.Last - back) : null;
}
