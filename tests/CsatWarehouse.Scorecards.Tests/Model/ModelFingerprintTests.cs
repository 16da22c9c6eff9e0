using System.Security.Cryptography;
using System.Text.Json;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Tests.Fixtures;

namespace CsatWarehouse.Scorecards.Tests.Model;

public sealed class ModelFingerprintTests
{
    [Fact]
    public void Fingerprint_EqualModels_IsTheSame() =>
        Assert.Equal(
            ModelFingerprint.Of(Models.Full(), "en"),
            ModelFingerprint.Of(Models.Full(), "en")
        );

    [Fact]
    public void Fingerprint_AnotherLanguage_Differs() =>
        Assert.NotEqual(
            ModelFingerprint.Of(Models.Full(), "en"),
            ModelFingerprint.Of(Models.Full(), "uk")
        );

    // What is published stays as it is: scorecards would all be issued anew if generated code wrote another JSON than that which is found out as it runs.
    [Fact]
    public void Fingerprint_ModelWithEverything_IsThatOfItsPlainJson()
    {
        var model = Models.Full();
        var json = JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                ModelFingerprint.LayoutVersion,
                language = "uk",
                model = model with
                {
                    Comments = model.CommentIn("uk") is { } comment ? [comment] : [],
                },
            }
        );
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(json)),
            ModelFingerprint.Of(model, "uk")
        );
    }

    [Fact]
    public void Fingerprint_NameFigureOrEvidenceChanged_Differs()
    {
        var model = Models.Full();
        ScorecardModel[] changed =
        [
            model with
            {
                Company = Models.Name("Southwind"),
            },
            model with
            {
                Composition = new(1435, 969, 342),
            },
            model with
            {
                Stages = model.Stages.SetItem(0, model.Stages[0] with { IsMomentOfTruth = true }),
            },
            model with
            {
                Evidence = model.Evidence with { Responses = 2830 },
            },
            model with
            {
                Breakdowns = [model.Breakdowns[0] with { HiddenPersons = 35 }],
            },
        ];
        var prints = changed.Prepend(model).Select(m => ModelFingerprint.Of(m, "en")).ToList();
        Assert.Equal(prints.Count, prints.Distinct().Count());
    }
}
