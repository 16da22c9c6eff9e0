using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;

namespace CsatWarehouse.Exports.Tests.Records;

public class RecordKindsTests
{
    [Fact]
    public void Kinds_BesideSurveys_AreAllDescribedInOrder() =>
        Assert.Equal(
            Enum.GetValues<SourceKind>().Except([SourceKind.Survey]),
            RecordKinds.All.Select(k => k.Kind)
        );

    [Fact]
    public void Survey_AmongRecordKinds_IsNone() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RecordKinds.Of(SourceKind.Survey));

    [Fact]
    public void Field_OfAnyKind_IsDescribedInOneSentence()
    {
        foreach (var kind in RecordKinds.All)
        {
            Assert.Equal(kind.Fields.Count, kind.Fields.DistinctBy(f => f.Name).Count());
            foreach (var field in kind.Fields)
            {
                Assert.Matches("^[a-z][A-Za-z]*$", field.Name);
                Assert.Matches(@"^[A-Z][^|\n]*\.$", field.Meaning);
                if (field.DayOf is not null)
                    Assert.Equal(
                        (FieldType.Date, FieldType.Instant),
                        (field.Type, kind.Field(field.DayOf).Type)
                    );
                if (field.Choices.Count > 0 && field.Default is not null)
                    Assert.Contains(field.Default, field.Choices);
            }
        }
    }

    [Fact]
    public void Key_OfAnyKind_IsMadeOfItsFields()
    {
        foreach (var kind in RecordKinds.All)
        {
            Assert.All(kind.Key, name => kind.Field(name));
            Assert.True(kind.HasOwnId || kind.Key.Any(name => kind.Field(name).IsRequired));
            Assert.All(
                kind.Rules,
                r => Assert.NotEqual(kind.IndexOf(r.First), kind.IndexOf(r.Second))
            );
        }
    }

    [Fact]
    public void Field_ThatAKindLacks_IsRefusedWithTheNearest()
    {
        var row = RecordText.Row(RecordText.Ticket(), "id,created\n1,2026-03-01 08:00\n");
        Assert.StartsWith(
            "a ticket has no field 'chanel'; did you mean 'channel'?",
            Assert.Throws<ArgumentException>(() => row.Text("chanel")).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "field 'createdAt' of a ticket is of type Instant, not Text",
            Assert.Throws<ArgumentException>(() => row.Text("createdAt")).Message,
            StringComparison.Ordinal
        );
    }
}
