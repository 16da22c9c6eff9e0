using System.Globalization;

namespace CsatWarehouse.Tests.Fixtures;

/// <summary>A survey after each contact: effort, satisfaction and the person who served, with team, topic and channel. An empty cell is no answer, and neither is 9.</summary>
sealed class ContactSurvey : IDisposable
{
    readonly List<string> _rows = [];

    /// <param name="easeMax">The top of the effort scale, 5 or 7.</param>
    public ContactSurvey(int easeMax = 7, string slices = """[["team"], ["topic"], ["channel"]]""")
    {
        Workspace.WriteSettings(slices);
        Workspace.Write(
            "sources/contact.json",
            $$$"""
            {
              "source": "contact",
              "kind": "survey",
              "files": [{"glob": "contact/*.csv"}],
              "delivery": "delta",
              "format": {"encoding": "utf-8", "delimiter": ","},
              "key": {"id": {"column": "id"}},
              "map": {
                "answeredOn": {"column": "answered", "formats": ["yyyy-MM-dd"]},
                "channel": "channel",
                "weight": {"column": "weight", "headline": true}
              },
              "classifications": [
                {"name": "team", "column": "team"},
                {"name": "topic", "column": "topic"}
              ],
              "answerScales": {"five": {"min": 1, "max": 5, "missing": {"3": "skipped", "9": "not-applicable"} } },
              "questions": [
                {"code": "ease", "columns": "ease", "kind": "ces", "scale": {"min": 1, "max": {{{easeMax.ToString(
                CultureInfo.InvariantCulture
            )}}}, "missing": {"9": "not-applicable"} } },
                {"code": "satisfied", "columns": "csat", "kind": "csat", "scale": "five"},
                {"code": "satisfied10", "columns": "csat10", "kind": "csat", "scale": {"min": 1, "max": 10}},
                {"code": "competence", "columns": "competence", "kind": "competence", "scale": "five"},
                {"code": "politeness", "columns": "politeness", "kind": "politeness", "scale": "five"},
                {"code": "empathy", "columns": "empathy", "kind": "empathy", "scale": "five"}
              ]
            }
            """
        );
    }

    public TestWorkspace Workspace { get; } = new();

    /// <summary>Adds answers of one day; texts are cells, empty where nothing was answered.</summary>
    public ContactSurvey Add(
        int count,
        string ease = "",
        string csat = "",
        string csat10 = "",
        string staff = "",
        string team = "first",
        string topic = "billing",
        string channel = "phone",
        string weight = "1",
        string day = "2026-03-05"
    )
    {
        for (var i = 0; i < count; i++)
            _rows.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{_rows.Count + 1},{day},{ease},{csat},{csat10},{staff},{staff},{staff},{team},{topic},{channel},{weight}"
                )
            );
        return this;
    }

    public async Task RunAsync()
    {
        Workspace.Write(
            "exports/contact/answers.csv",
            string.Join(
                '\n',
                _rows.Prepend(
                    "id,answered,ease,csat,csat10,competence,politeness,empathy,team,topic,channel,weight"
                )
            ) + "\n"
        );
        await Workspace.RunAsync();
    }

    public void Dispose() => Workspace.Dispose();
}
