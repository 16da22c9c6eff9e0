using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page of customers' voices in Russian.</summary>
public sealed partial class RussianTexts
{
    public override string VoiceHeading(DateOnly month) => $"Голос клиентов: {Month(month)}";

    public override string VoiceSentence(
        string rate,
        string? range,
        string verdict,
        string? most
    ) =>
        $"Негативных отзывов на 1000 обращений: {rate}"
        + (range is null ? "" : $" (95%-ный интервал {range})")
        + (verdict.Length == 0 ? "" : $", {verdict}")
        + (most is null ? "." : $"; больше всего их о теме «{InSentence(most)}».");

    public override string NoNegativeRate =>
        "Сколько негативных отзывов приходится на обращение, в этом месяце сказать нельзя.";

    public override string AboutHeading => "О чём негативные отзывы";

    public override string NothingToTellApart =>
        "Отзывов слишком мало, чтобы разделить их по темам.";

    public override string OthersAndHidden => "прочее и то, что показывать нельзя (n < 5)";
    public override string QuotesHeading => "Своими словами";
    public override string NoQuotes => "Цитат нет: написало менее 5 клиентов.";

    public override string Name(QuoteReason reason) =>
        reason switch
        {
            QuoteReason.MostNegative => "о самом больном",
            QuoteReason.Complaint => "жалоба",
            _ => "похвала",
        };

    public override string ScoreOf(string score, string most) => $"{score} из {most}";

    public override string Quoted(string words) => $"«{words}»";

    public override string VoiceLegend =>
        "Негативное — оценка в нижней пятой части шкалы, такой же публичный отзыв или жалоба; что один клиент сказал об одном, считается один раз.";

    public override string QuotesLegend =>
        "Цитаты выбраны правилом, а не людьми: новейшая низкая оценка о том, о чём больше всего негативного, новейшая жалоба (иначе худший отзыв), новейшая похвала; […] — на месте имён, адресов и номеров, которые убраны.";
}
