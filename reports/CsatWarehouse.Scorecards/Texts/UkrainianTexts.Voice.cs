using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page of customers' voices in Ukrainian.</summary>
public sealed partial class UkrainianTexts
{
    public override string VoiceHeading(DateOnly month) => $"Голос клієнтів: {Month(month)}";

    public override string VoiceSentence(
        string rate,
        string? range,
        string verdict,
        string? most
    ) =>
        $"Негативних відгуків на 1000 звернень: {rate}"
        + (range is null ? "" : $" (95%-ний інтервал {range})")
        + (verdict.Length == 0 ? "" : $", {verdict}")
        + (most is null ? "." : $"; найбільше їх на тему «{InSentence(most)}».");

    public override string NoNegativeRate =>
        "Скільки негативних відгуків припадає на звернення, цього місяця сказати не можна.";

    public override string AboutHeading => "Про що негативні відгуки";

    public override string NothingToTellApart => "Відгуків замало, щоб поділити їх за темами.";

    public override string OthersAndHidden => "інше й те, що показувати не можна (n < 5)";
    public override string QuotesHeading => "Власними словами";
    public override string NoQuotes => "Цитат немає: написало менше ніж 5 клієнтів.";

    public override string Name(QuoteReason reason) =>
        reason switch
        {
            QuoteReason.MostNegative => "про найболючіше",
            QuoteReason.Complaint => "скарга",
            _ => "похвала",
        };

    public override string ScoreOf(string score, string most) => $"{score} з {most}";

    public override string Quoted(string words) => $"«{words}»";

    public override string VoiceLegend =>
        "Негативне — оцінка в нижній п’ятій частині шкали, такий самий публічний відгук або скарга; що один клієнт сказав про одне, рахується один раз.";

    public override string QuotesLegend =>
        "Цитати обрано правилом, а не людьми: найновіша низька оцінка про те, про що найбільше негативного, найновіша скарга (інакше найгірший відгук), найновіша похвала; […] — на місці імен, адрес і номерів, які прибрано.";
}
